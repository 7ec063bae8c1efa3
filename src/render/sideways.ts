import { parentOf } from './page-scheme.js';

/** Pixels by which rounding alone makes a content wider than its box. */
const SLIP = 16;

/** Whether what an element stands in can be scrolled sideways. Asked when the page is laid out. */
export function isInSideways(element: Element): boolean {
  const { scrollingElement, body } = element.ownerDocument;
  const overflowOf = (at: Element): string => getComputedStyle(at).overflowX;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.scrollWidth - at.clientWidth <= SLIP) continue;
    // What the body says holds for the window.
    const isPage = at === scrollingElement && overflowOf(at) === 'visible';
    const overflow = isPage ? overflowOf(body).replace('visible', 'auto') : overflowOf(at);
    if (/auto|scroll/.test(overflow)) return true;
  }
  return false;
}
