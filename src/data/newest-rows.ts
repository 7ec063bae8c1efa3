import type { Day } from './dates.js';

/** A row of a file and its day. */
export interface DatedRow {
  readonly day: Day;
  /** Number of the row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
}

/** Number of rows kept: as many as a message names. */
const ROWS_KEPT = 5;
/** Before all days, and a whole number as they are. */
const EARLIEST: Day = -1 << 31;

/**
 * Returns the rows with the newest days: the newest day first, and of one day the first row. Whether a day
 * is in the future is known only when a figure is made, which is too late to ask for the numbers of rows.
 * @param days of the entries, in pieces
 * @param rowOf returns the row of an entry
 */
export function newestRows(
  days: readonly Int32Array[],
  rowOf: (entry: number) => number,
): readonly DatedRow[] {
  const rows: DatedRow[] = [];
  let first = days.reduce((sum, { length }) => sum + length, 0);
  let least = EARLIEST;
  // Days rise with the rows, at least those of a series: from the end on, few rows are newer than those before.
  for (const piece of [...days].reverse()) {
    first -= piece.length;
    for (let at = lastFrom(piece, least, piece.length); at >= 0; at = lastFrom(piece, least, at)) {
      rows.push({ day: piece[at] as Day, row: rowOf(first + at) });
      rows.sort((a, b) => b.day - a.day || a.row - b.row).splice(ROWS_KEPT);
      least = rows[ROWS_KEPT - 1]?.day ?? EARLIEST;
    }
  }
  return Object.freeze(rows);
}

/** The place of the last of some days that is not before another one; −1 if there is none. */
function lastFrom(days: Int32Array, least: Day, end: number): number {
  let at = end - 1;
  while (at >= 0 && (days[at] as Day) < least) at -= 1;
  return at;
}
