// Copying a tag through a word processor, a chat or an editor changes some of its characters.
// This file undoes that.

/** Invisible characters: soft hyphen, zero-width characters, direction marks. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const AROUND = new RegExp(`^(?:\\s|${UNSEEN.source})+|(?:\\s|${UNSEEN.source})+$`, 'g');
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Double quotes of all kinds: unlike single ones, they are not apostrophes. */
const DOUBLE = /[“”„‟«»″＂"]/g;
const QUOTES = '“”„‟«»″＂"‘’‚‛′\'`';

const ENTITY = /&(amp|quot|apos|nbsp|lt|gt|#39|#34|#160);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lt: '<',
  gt: '>',
  '#39': "'",
  '#34': '"',
  '#160': ' ',
};

/** A value without the whitespace, invisible characters and quotes around it, and with entities decoded. */
export function cleaned(text: string): string {
  // A `data:` address holds a whole file, which must not change.
  if (isFile(text)) return text.trim();
  const plain = text
    .replace(ENTITY, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(AROUND, '');
  const inner = plain.slice(1, -1);
  const isQuoted =
    plain.length > 1 && QUOTES.includes(plain.charAt(0)) && QUOTES.includes(plain.slice(-1));
  return isQuoted && !inner.match(DOUBLE) ? inner.trim() : plain;
}

const CURLY = /[“”„‟«»]/g;

/** Whether a value has an unpaired curly quote: HTML does not know them, and has cut the value at a space. */
export const isBroken = (text: string): boolean =>
  !isFile(text) && (text.match(CURLY)?.length ?? 0) % 2 === 1;

const isFile = (text: string): boolean => /^\s*data:/i.test(text);

/** A word or an attribute name in the form to compare: in lower case, with plain hyphens. */
export const plainWord = (text: string): string =>
  text.replace(UNSEEN, '').trim().toLowerCase().replace(DASHES, '-');

/** Whether something that HTML took for the name of an attribute is really a piece of a value. */
export const isPiece = (name: string): boolean => /[“”„‟«»″＂"‘’‚‛<]/.test(name);
