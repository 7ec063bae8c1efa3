/**
 * Habits of the notebook that we do not share (docs/figures.md, "Where we differ from the notebook"). A difference is named by one
 * only where the figure, computed once more with this habit, is the golden one.
 */
export const QUIRKS = {
  'mixed-order': 'the notebook ranks clusters by the mean of the rows of all timescales together',
  'no-constellation':
    'communities without a constellation are a group of ours; the notebook loses them',
  'running-month': 'the running month, and clusters seen in no other, are rows and columns of ours',
  'exact-month-ends':
    'the notebook has months whose last day has rows, and 0 for clusters that have none on it; ours have the newest day of every month, with what is shown there',
  'empty-counts': 'the notebook takes a row whose count is empty for an active hub',
  'repeated-rows':
    'the notebook adds up (or averages) rows that repeat a hub and day; ours count once',
  'exact-case':
    'the notebook leaves out hubs and clusters by a word of the same case; ours whatever its case',
  'after-today': 'the notebook has no upper limit: rows after the day it is asked for count',
  'missing-names': 'pandas reads NA, N/A, null, nan … in text columns of activity as missing',
  'missing-cells': 'pandas reads NA, N/A, null, nan … in text columns of communities as missing',
  'written-names':
    'the notebook takes names to the letter: blanks around and inside them, case of timescales, how letters are put together',
  'float-trap': 'the notebook rounds and bins without regard to the last bits of a sum',
  'open-bin': 'the notebook leaves hubs outside the edges of the bins out, from the shares too',
  'place-twice': 'a place that is stored twice gives the notebook its communities twice',
  'community-twice':
    'rows of communities that repeat another to the letter count again in the notebook',
  'negative-counts': 'the notebook takes negative counts for counts; ours are left out as problems',
  'joined-names': 'the notebook joins cluster and hub: a/b with c and a with b/c are one hub to it',
  'nothing-is-zero': 'where no row is in scope, the notebook shows 0 and ours is empty',
  'share-of-nothing': 'the share of a timescale without users is 0 here and 0/0 there',
  'other-timescales':
    'the notebook lets timescales that are not shown stretch the axis of the bins',
} as const;

export type Quirk = keyof typeof QUIRKS;
export type Quirks = ReadonlySet<Quirk>;

export const ALL_QUIRKS = Object.keys(QUIRKS) as Quirk[];
export const NO_QUIRKS: Quirks = new Set();

/** What pandas takes for a missing value in a cell. */
const MISSING = new Set([
  ...['', '#N/A', '#N/A N/A', '#NA', '-1.#IND', '-1.#QNAN', '-NaN', '-nan', '1.#IND', '1.#QNAN'],
  ...['<NA>', 'N/A', 'NA', 'NULL', 'NaN', 'None', 'n/a', 'nan', 'null'],
]);

export const isMissing = (cell: string): boolean => MISSING.has(cell);

/** A result per combination of those quirks that matter to it. */
export class PerQuirks<T> {
  readonly #known = new Map<string, T>();

  constructor(
    readonly quirks: readonly Quirk[],
    readonly make: (quirks: Quirks) => T,
  ) {}

  get(quirks: Quirks): T {
    const some = this.quirks.filter((quirk) => quirks.has(quirk));
    const key = some.join();
    let known = this.#known.get(key);
    if (known === undefined) this.#known.set(key, (known = this.make(new Set(some))));
    return known;
  }
}
