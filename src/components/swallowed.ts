import { FALLBACK_MARK, isBlock, isElement, nextOf, previousOf, textOf } from './markup.js';
import { TAGS } from './version.js';

/** Elements that a page consists of, and that a fallback hardly ever has. */
const OF_A_PAGE =
  'h1,h2,h3,h4,h5,h6,hr,script,main,section,article,aside,nav,header,footer,form,fieldset,input,' +
  `select,textarea,button,dialog,video,audio,${TAGS.join()}`;

/** Elements that nobody sees, or that are marked as a fallback. */
const APART = `style,link,meta,template,noscript,[${FALLBACK_MARK}]`;

/** Elements that are a fallback however much text they hold. */
const RICH = 'table,figure,svg,details,pre';

/** One picture, perhaps in light and dark. */
const MOST_IMAGES = 2;

/** Characters of a text that stands for a number in a sentence, and for a whole widget. */
const [LONGEST_WORD, LONGEST_TEXT] = [100, 400];

/**
 * Whether other parts of the page stand inside an element, because its closing tag is missing: then
 * they have to be shown. `<tag />` does not close itself in HTML, and takes in what follows up to the
 * end of what it stands in. So
 *
 * - what has headings, forms or tags of ours in it is no fallback;
 * - else an element that something follows, be it a line break, was closed, and what is in it is the
 *   author's fallback;
 * - else that is a fallback if it is one thing (a text, a paragraph, a picture, a table), no longer than
 *   a fallback, and neither goes on with a sentence nor has its line breaks where they are only when
 *   it stands behind the element.
 *
 * In doubt it is shown: a fallback beside a figure harms less than an article that is gone.
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

/** How many things stand below each other: blocks, and the lines between them. */
const partsOf = (content: readonly Node[]): number =>
  content.filter((node, index) => {
    const before = content[index - 1];
    return isBlock(node) || !before || isBlock(before);
  }).length;

/** `6,500` or `> 7K`: whatever is around it, that stands for a number. */
const isNumber = (text: string): boolean => /^\P{L}*\d\P{L}*\p{L}{0,2}\P{L}*$/u.test(text);

/** Whether a text is the rest of a sentence: behind a blank or a comma, or without any digit up to a full stop. */
const goesOn = ({ firstChild }: Element, text: string, isInline: boolean): boolean =>
  /^[^\S\n]+(\S|$)/.test(textOf(firstChild)) ||
  /^[,.;:!?)\]%»”’–—-]/.test(text) ||
  (isInline && /^\D*[.!?…。！？]\s*$/.test(text));

/** Whether the line breaks are those of what stands behind an element. */
function isBehind(element: Element): boolean {
  const begins = /^[^\S\n]*\n/.test(textOf(element.firstChild));
  const ends = /\n[^\S\n]*$/.test(textOf(element.lastChild));
  return begins && ends ? /\n[^\S\n]*$/.test(textOf(previousOf(element))) : begins || ends;
}
