import { distance } from '../data/edit-distance.js';

/** Greatest number of names returned for a word. */
const MOST = 3;
/** Least number of letters of a word that may be found within another one. */
const LEAST_PART = 3;

/** Names like a word that is not among them. */
export interface NamesLike {
  readonly names: readonly string[];
  /** Whether the word is one of them with a slip, rather than a part of one. */
  readonly isSlip: boolean;
}

/**
 * Returns the names that a word may have been meant to be: the same except for case, blanks, `-`, `_`
 * and `.`; else those the fewest letters apart, if these are few for its length; else those that
 * contain it or are part of it. A file may have 100,000 names: most are given up after a few letters.
 */
export function namesLike(word: string, names: readonly string[]): NamesLike {
  const plain = plainOf(word);
  const others = allPlain(names);
  const limit = slipsIn(plain.length);
  let fewest = limit;
  let slips: string[] = [];
  const parts: string[] = [];
  names.forEach((name, at) => {
    const other = others[at] as string;
    const apart = distance(plain, other, fewest);
    if (apart < fewest) slips = [];
    if (apart <= fewest) {
      fewest = apart;
      slips.push(name);
    } else if (isPart(plain, other) || isPart(other, plain)) parts.push(name);
  });
  if (slips.length > 0) return { names: slips.slice(0, MOST), isSlip: true };
  const byLength = parts.sort(
    (a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length),
  );
  return { names: byLength.slice(0, MOST), isSlip: false };
}

const plainOf = (name: string): string => name.toLowerCase().replace(/[\s_.-]+/g, '');

/** Cache: several words are looked up in the same names. */
const known = new WeakMap<readonly string[], readonly string[]>();

function allPlain(names: readonly string[]): readonly string[] {
  let plain = known.get(names);
  if (!plain) known.set(names, (plain = names.map(plainOf)));
  return plain;
}

/** Number of wrong letters allowed in a word of some length. */
const slipsIn = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

const isPart = (part: string, whole: string): boolean =>
  part.length >= LEAST_PART && whole.includes(part);
