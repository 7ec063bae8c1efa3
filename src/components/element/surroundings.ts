import { parentOf } from '../../render/page-scheme.js';

/** Most levels above an element at which its title may stand: before the body of a card, for example. */
export const MOST_LEVELS = 3;

/** Whether an element stands among the blocks of a text, and not in a grid or a row. */
export function isInFlow(element: Element): boolean {
  let at = parentOf(element);
  while (at && getComputedStyle(at).display === 'contents') at = parentOf(at);
  return at !== null && !/flex|grid/.test(getComputedStyle(at).display);
}

/** A text as titles are compared: without case, and with single blanks. */
export const plainTitle = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether the page already has this title: right before the element, in its card, or as its `figcaption`. */
export function isTitled(element: Element, title: string): boolean {
  const caption = element.closest('figure')?.querySelector(':scope > figcaption');
  return [caption, before(element)].some(
    (one) => one && plainTitle(one.textContent) === plainTitle(title),
  );
}

function before(element: Element): Element | null {
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level += 1) {
    if (at.previousElementSibling) return at.previousElementSibling;
    at = at.parentElement;
  }
  return null;
}
