import { distance } from './edit-distance.js';

/**
 * Returns the name that is fewest letters away from a word: letters added, left out, changed, or
 * swapped with the next one. Case does not matter, and `_`, `-` and blanks are the same.
 * @param most letters that may differ
 * @returns the first of equally near names; `null` if none is near enough
 */
export function nearest(word: string, names: Iterable<string>, most = 2): string | null {
  const wanted = plain(word);
  let found: string | null = null;
  let limit = most;
  for (const name of names) {
    const away = distance(wanted, plain(name), limit);
    if (away > limit) continue;
    found = name;
    limit = away - 1;
    if (limit < 0) break;
  }
  return found;
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[-_\s]+/g, '-');
