import { FALLBACK_MARK, isBlock, isElement, nextOf, previousOf, textOf } from './markup.js';
import { TAGS } from './version.js';

/** Elements that a page consists of, and that a fallback hardly ever has. */
export const OF_A_PAGE =
  'h1,h2,h3,h4,h5,h6,hr,script,main,section,article,aside,nav,header,footer,form,fieldset,input,' +
  `select,textarea,button,dialog,video,audio,${TAGS.join()}`;

/** Elements that nobody sees, or that are marked as a fallback. */
const APART = `style,link,meta,template,noscript,[${FALLBACK_MARK}]`;

/** Elements that are a fallback however much text they hold. */
const RICH = 'table,figure,svg,details,pre';

/** Most images in a fallback: one picture, perhaps in light and dark. */
const MOST_IMAGES = 2;

/** Most characters of a fallback for an inline number, and for a whole widget. */
const [LONGEST_WORD, LONGEST_TEXT] = [100, 400];

/**
 * Whether an element contains other parts of the page because its closing tag is missing: these have to
 * be shown. In HTML `<tag />` does not close itself: everything up to the end of the parent goes inside.
 * The rules:
 *
 * - content with headings, forms or tags of ours is not a fallback;
 * - else, if anything follows the element, even a line break, its tag was closed and the content is the
 *   author's fallback;
 * - else the content is a fallback if it is one thing (a text, a paragraph, a picture, a table), is short
 *   enough, does not continue a sentence, and does not have the line breaks of text that was written after
 *   the element.
 *
 * In doubt the content is shown: a fallback beside a figure harms less than an article that is gone.
 */
export function hasSwallowed(element: Element): boolean {
  const nodes = [...element.childNodes].filter((node) => !(isElement(node) && node.matches(APART)));
  const content = nodes.filter((node) => isElement(node) || textOf(node).trim());
  const within = content.filter(isElement);
  const count = (selector: string): number =>
    within.reduce(
      (sum, one) => sum + Number(one.matches(selector)) + one.querySelectorAll(selector).length,
      0,
    );
  if (count(OF_A_PAGE) > 0) return true;
  if (content.length === 0 || nextOf(element)) return false;
  const text = nodes.map(plainText).join('');
  const isInline = element.hasAttribute('inline');
  if (partsOf(content) > 1 || count('img') > MOST_IMAGES) return true;
  if (text.trim().length > (isInline ? LONGEST_WORD : LONGEST_TEXT)) return true;
  // An author who has left one tag open has probably left the next one open too.
  const isInAnother = Boolean(element.parentElement?.closest(TAGS.join()));
  return !isNumber(text) && (isInAnother || goesOn(element, text, isInline) || isBehind(element));
}

const plainText = (node: Node): string =>
  isElement(node)
    ? node.matches(RICH) || node.querySelector(RICH)
      ? ''
      : (node.textContent ?? '')
    : textOf(node);

/** Number of parts that stand below each other: blocks, and the lines of text between them. */
const partsOf = (content: readonly Node[]): number =>
  content.filter((node, index) => {
    const before = content[index - 1];
    return isBlock(node) || !before || isBlock(before);
  }).length;

/** Whether a text is only a number, such as `6,500` or `> 7K`: that is always a fallback. */
const isNumber = (text: string): boolean => /^\P{L}*\d\P{L}*\p{L}{0,2}\P{L}*$/u.test(text);

/**
 * Whether a text continues a sentence: it begins with a space or a comma, or it is inline, has no digit
 * and ends with a full stop.
 */
const goesOn = ({ firstChild }: Element, text: string, isInline: boolean): boolean =>
  /^[^\S\n]+(\S|$)/.test(textOf(firstChild)) ||
  /^[,.;:!?)\]%»”’–—-]/.test(text) ||
  (isInline && /^\D*[.!?…。！？]\s*$/.test(text));

/** Whether the line breaks are those of text that was written after the element. */
function isBehind(element: Element): boolean {
  const begins = /^[^\S\n]*\n/.test(textOf(element.firstChild));
  const ends = /\n[^\S\n]*$/.test(textOf(element.lastChild));
  return begins && ends ? /\n[^\S\n]*$/.test(textOf(previousOf(element))) : begins || ends;
}
