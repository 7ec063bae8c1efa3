import { readName } from '../../src/data/read-name.js';

// Readers of `src` drop what people do not see of a name. Where the notebook's names are wanted, such
// characters go past them as others of a plane that no file uses.

const PLANE = 0x100000;
const ODD = /[\u200b-\u200d\u2060\ufeff\p{M}]|[^\S ]|^ +| +$| {2,}/gu;
const MOVED = new RegExp(`[\\u{${PLANE.toString(16)}}-\\u{10ffff}]`, 'gu');

const moved = (text: string, by: number): string =>
  [...text].map((char) => String.fromCodePoint((char.codePointAt(0) as number) + by)).join('');

/** Whether a text has names that are not read as they are written. */
export const isSpelledOddly = (text: string): boolean =>
  text.split(/[\n,'"[\]]/).some((part) => part.trim() !== '' && readName(part) !== part);

/** A cell whose names are read as they are written. */
export const keepingSpelling = (cell: string): string =>
  cell.replace(ODD, (odd) => moved(odd, PLANE));

/** Plain data with the names of such cells. */
export const asWritten = <T>(data: T): T =>
  JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'string' ? value.replace(MOVED, (odd) => moved(odd, -PLANE)) : value,
    ),
  ) as T;
