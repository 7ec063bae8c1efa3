import type { Unmatched } from './list-words.js';
import { namesLike } from './names-like.js';

/** Greatest number of words for which names like them are searched. */
const LOOKED_FOR = 8;
/** Number of existing names given as examples. */
const SOME = 5;
/** Greatest number of words that may be one name. */
const WORDS_TOGETHER = 6;

/** Why a word of a list matches no name, and the names that may have been meant. */
export type Found = Pick<Unmatched, 'why'> & Partial<Unmatched>;

/** Words that together are one name. */
interface Run {
  readonly words: readonly string[];
  readonly name: string;
}

/** Runs of words that together are one name of a file, ignoring case. */
export function together(
  words: readonly string[],
  missing: readonly string[],
  names: readonly string[],
): Run[] {
  if (words.length < 2 || missing.length === 0) return [];
  const known = new Map(
    names.filter((name) => name.includes(' ')).map((name) => [name.toLowerCase(), name]),
  );
  const found: Run[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = Math.min(words.length, from + WORDS_TOGETHER); to > from + 1; to -= 1) {
      const some = words.slice(from, to);
      const name = known.get(some.join(' ').toLowerCase());
      if (name === undefined || !some.some((word) => missing.includes(word))) continue;
      found.push({ words: some, name });
      from = to - 1;
      break;
    }
  }
  return found;
}

/** Returns for each missing word why it matches nothing. */
export function asked(
  attribute: Unmatched['attribute'],
  missing: readonly string[],
  runs: readonly Run[],
  find: (word: string) => Found,
): Unmatched[] {
  const whole = (word: string, found: Found): Unmatched => ({
    attribute,
    word,
    names: [],
    more: 0,
    by: null,
    ...found,
  });
  const inRuns = new Set(runs.flatMap(({ words }) => words));
  return [
    ...runs.map(({ words, name }) => whole(words.join(' '), { why: 'blanks', names: [name] })),
    ...[...new Set(missing)]
      .filter((word) => !inRuns.has(word))
      .map((word, at) => whole(word, at < LOOKED_FOR ? find(word) : { why: 'unknown' })),
  ];
}

/**
 * Names like a word, from the first list that has some. Names with a slip come first, then `better`,
 * then names of which the word is a part.
 */
export function like(
  word: string,
  lists: readonly (readonly string[])[],
  better: Found | null = null,
): Found | null {
  let parts: Found | null = null;
  for (const list of lists) {
    const { names, isSlip } = namesLike(word, list);
    if (names.length === 0) continue;
    if (isSlip) return { why: 'near', names };
    parts ??= { why: 'near', names };
  }
  return better ?? parts;
}

/** Some existing names as examples. */
export const some = (names: readonly string[]): Found => ({
  why: 'unknown',
  names: names.slice(0, SOME),
  more: Math.max(names.length - SOME, 0),
});
