/**
 * Gives an element these children, and keeps those that it has already: only what differs is laid out anew. For a
 * tooltip, of which each move of the pointer changes a few texts. An element may have a class and a style, or be a link.
 */
export function becomeLike(element: Element, children: readonly Node[]): void {
  children.forEach((next, at) => {
    const now = element.childNodes[at];
    if (!now) element.append(next);
    else if (now instanceof Text && next instanceof Text) {
      if (now.data !== next.data) now.data = next.data;
    } else if (now instanceof HTMLElement && next instanceof HTMLElement && isAlike(now, next)) {
      if (now.style.cssText !== next.style.cssText) now.style.cssText = next.style.cssText;
      becomeLike(now, [...next.childNodes]);
    } else now.replaceWith(next);
  });
  while (element.childNodes.length > children.length) element.lastChild?.remove();
}

/** Whether one element becomes like the other by its style and its children. A link is always made anew. */
const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName && a.localName !== 'a' && a.className === b.className;
