// A tag that is copied through a word processor, a chat or an editor comes out with other characters.
// This file takes them away.

/** Characters that nobody sees: soft hyphen, zero width, marks of direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const AROUND = new RegExp(`^(?:\\s|${UNSEEN.source})+|(?:\\s|${UNSEEN.source})+$`, 'g');
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Quotes that open or close, other than apostrophes. */
const DOUBLE = /[“”„‟«»″＂"]/g;
const QUOTES = '“”„‟«»″＂"‘’‚‛′\'`';

const ENTITY = /&(amp|quot|apos|nbsp|lt|gt|#39|#34|#160);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', quot: '"', apos: "'", nbsp: ' ', lt: '<', gt: '>' },
  ...{ '#39': "'", '#34': '"', '#160': ' ' },
};

/** A text without blanks around it, and without others that nobody sees. */
export const trimmed = (text: string): string =>
  text.replace(/^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g, '');

/** A value without blanks around it and without what nobody has typed. */
export function cleaned(text: string): string {
  // A `data:` address holds a whole file.
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

/** Whether a value holds curly quotes that open and do not close: HTML has ended it at a blank. */
export const isBroken = (text: string): boolean =>
  !isFile(text) && (text.match(CURLY)?.length ?? 0) % 2 === 1;

const isFile = (text: string): boolean => /^\s*data:/i.test(text);

/** A word or a name of an attribute as it is compared: in small letters, with plain hyphens. */
export const plainWord = (text: string): string =>
  text.replace(UNSEEN, '').trim().toLowerCase().replace(DASHES, '-');

/** Whether something that HTML takes for the name of an attribute is a piece of a value. */
export const isPiece = (name: string): boolean => /[“”„‟«»″＂"‘’‚‛<]/.test(name);
