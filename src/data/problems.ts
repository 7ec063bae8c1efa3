import { ownText } from './cells.js';
import type { Problem, ProblemCode } from './table.js';

/** Greatest number of row numbers that a problem names. */
const ROWS_NAMED = 5;
const EXAMPLE_LENGTH = 60;

/** Rows of these kinds still count: once, without a place, or as they were read. */
const KEPT: ReadonlySet<ProblemCode> = new Set([
  'repeated-row',
  'conflicting-row',
  'repeated-place',
  'bad-coordinate',
  'not-whole',
  'not-whole-dot',
  'comma-thousands',
]);

interface Tally {
  count: number;
  rows: number[];
  column?: string;
  example?: string;
}

/** Counts what was wrong with the rows of one file. */
export class ProblemTally {
  readonly #tallies = new Map<ProblemCode, Tally>();

  /** @param row as a spreadsheet counts it: the header is row 1 */
  add(code: ProblemCode, row: number, column?: string, example?: string): void {
    let tally = this.#tallies.get(code);
    if (!tally) {
      tally = { count: 0, rows: [] };
      if (column !== undefined) tally.column = column;
      if (example !== undefined) tally.example = ownText(example.slice(0, EXAMPLE_LENGTH));
      this.#tallies.set(code, tally);
    }
    tally.count += 1;
    // Rows can be reported out of order (repeats are found after sorting): keep the first ones.
    if (tally.rows.length < ROWS_NAMED || row < (tally.rows.at(-1) ?? 0)) {
      tally.rows.push(row);
      tally.rows.sort((a, b) => a - b);
      tally.rows.length = Math.min(tally.rows.length, ROWS_NAMED);
    }
  }

  /** The problems, most rows first. */
  list(): readonly Problem[] {
    return [...this.#tallies]
      .map(([code, tally]): Problem => ({
        code,
        leftOut: !KEPT.has(code),
        ...tally,
      }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }
}
