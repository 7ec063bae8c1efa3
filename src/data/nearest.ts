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

/** How many letters differ; any number above `limit` where it is more than that. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const isSame = from[i - 1] === to[j - 1];
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] as number) + 1 : Infinity,
      );
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[to.length] as number;
}
