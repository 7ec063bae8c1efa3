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
    } else if (isAlike(now, next)) becomeLike(now as Element, [...next.childNodes]);
    else now.replaceWith(next);
  });
  while (element.childNodes.length > children.length) element.lastChild?.remove();
}

/** Whether two elements differ by their children alone. A link is always made anew. */
const isAlike = (a: Node, b: Node): boolean =>
  a instanceof HTMLElement &&
  b instanceof HTMLElement &&
  a.localName === b.localName &&
  a.localName !== 'a' &&
  a.className === b.className &&
  a.style.cssText === b.style.cssText;
