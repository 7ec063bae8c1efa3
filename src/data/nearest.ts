import { distance } from './edit-distance.js';

/**
 * The name that is fewest letters away from a word: a letter too many, too few, another, or two that
 * have changed places. Case does not matter, and `_`, `-` and blanks are the same.
 * @param most letters that may differ
 * @returns `null` where no name is as near as that; of equally near ones the first
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
