/** Names that are given for a word at most. */
const MOST = 3;
/** A word within another one says something from so many letters on. */
const LEAST_PART = 3;

/** Names like a word that is none of them. */
export interface Nearest {
  readonly names: readonly string[];
  /** Whether the word is one of them with a slip, not a part of them. */
  readonly isSlip: boolean;
}

/**
 * The names that a word may have been meant to be: the same but for case, blanks, `-`, `_` and `.`; else
 * those fewest letters apart, where that is few for its length; else those that it is a part of, or that
 * are a part of it. A file may have 100,000 names: most are given up after a few letters.
 */
export function nearest(word: string, names: readonly string[]): Nearest {
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

/** Several words are looked for in the same names. */
const known = new WeakMap<readonly string[], readonly string[]>();

function allPlain(names: readonly string[]): readonly string[] {
  let plain = known.get(names);
  if (!plain) known.set(names, (plain = names.map(plainOf)));
  return plain;
}

/** Letters that may be wrong in a word of some length. */
const slipsIn = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3);

const isPart = (part: string, whole: string): boolean =>
  part.length >= LEAST_PART && whole.includes(part);

/**
 * Letters to add, drop, change, or exchange with the next one, to make one text of another; more than
 * `limit` where it is not within that.
 */
function distance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(limit + 1);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const changed = (last[j - 1] as number) + (isSame ? 0 : 1);
      let value = Math.min(changed, (last[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] as number) + 1);
      }
      row[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[b.length] as number;
}
