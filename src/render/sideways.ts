import { parentOf } from './page-scheme.js';

/** Px by which content may be wider than its box because of rounding alone. */
const SLIP = 16;

/** Whether an ancestor of an element can be scrolled sideways. Reads the layout of the page. */
export function isInSideways(element: Element): boolean {
  const { scrollingElement, body } = element.ownerDocument;
  const overflowOf = (at: Element): string => getComputedStyle(at).overflowX;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at.scrollWidth - at.clientWidth <= SLIP) continue;
    // The `overflow` of the body applies to the window.
    const isPage = at === scrollingElement && overflowOf(at) === 'visible';
    const overflow = isPage ? overflowOf(body).replace('visible', 'auto') : overflowOf(at);
    if (/auto|scroll/.test(overflow)) return true;
  }
  return false;
}
