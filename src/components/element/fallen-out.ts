import { isBlock, nextOf } from './markup.js';

/** Most blocks that a fallback may consist of. */
const MOST_BLOCKS = 3;

/**
 * Whether blocks that were written inside an element have ended up after its paragraph. HTML closes a
 * paragraph, and every tag open in it, before a block; the closing tag of the paragraph then makes an
 * empty paragraph. The signs: the element is the last in its paragraph, a block follows directly, and
 * soon after it an empty paragraph.
 */
export function hasFallenOut(element: Element): boolean {
  const paragraph = element.closest('p');
  if (!paragraph) return false;
  for (let at = element; at !== paragraph; at = at.parentElement as Element) {
    if (nextOf(at)) return false;
  }
  const first = nextOf(paragraph);
  if (!first || !isBlock(first) || isEmptyParagraph(first)) return false;
  let next = first.nextElementSibling;
  for (let blocks = 1; next && next.localName !== 'p' && blocks < MOST_BLOCKS; blocks += 1) {
    next = next.nextElementSibling;
  }
  return next !== null && isEmptyParagraph(next);
}

const isEmptyParagraph = (node: Element): boolean =>
  node.localName === 'p' && !node.hasChildNodes() && node.attributes.length === 0;
