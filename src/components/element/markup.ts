/** Attribute that marks an element as a fallback, however rich, and not as a part of the page around it. */
export const FALLBACK_MARK = 'data-kpi-fallback';

/** Elements before which HTML closes an open paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div ul ol dl table figure blockquote pre details address center hr form fieldset section ' +
    'article aside nav main header footer h1 h2 h3 h4 h5 h6 dialog menu search'
  ).split(' '),
);

export const isElement = (node: Node | null | undefined): node is Element =>
  node?.nodeType === Node.ELEMENT_NODE;

export const isBlock = (node: Node): node is Element =>
  isElement(node) && BLOCKS.has(node.localName);

/** The text of a text node; '' of anything else. */
export const textOf = (node: Node | null): string =>
  node?.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';

/** Whether a node is a comment or an empty text: frameworks leave these everywhere. */
const isNothing = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || node.nodeValue === '';

/** The next sibling of a node, even if that is only a line break; `null` if the node is the last one. */
export function nextOf(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isNothing(next)) next = next.nextSibling;
  return next;
}

/** The previous sibling of a node. */
export function previousOf(node: Node): Node | null {
  let previous = node.previousSibling;
  while (previous && isNothing(previous)) previous = previous.previousSibling;
  return previous;
}
