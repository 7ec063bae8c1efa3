import type { Day } from './dates.js';

/** A row of a file and its day. */
export interface DatedRow {
  readonly day: Day;
  /** Number of the row as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
}

/** Number of rows kept: as many as a message names. */
const ROWS_KEPT = 5;

/**
 * Returns the rows with the newest days: the newest day first, and of one day the first row. Whether a day
 * is in the future is known only when a figure is made, which is too late to ask for the numbers of rows.
 */
export function newestRows(days: Int32Array, rowOf: Uint32Array): readonly DatedRow[] {
  const rows: DatedRow[] = [];
  // The days of a series rise: from the end on, few rows are newer than those before.
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const day = days[at] as Day;
    const row = rowOf[at] as number;
    const last = rows[ROWS_KEPT - 1];
    if (last && (day < last.day || (day === last.day && row > last.row))) continue;
    rows.push({ day, row });
    rows.sort((a, b) => b.day - a.day || a.row - b.row).splice(ROWS_KEPT);
  }
  return Object.freeze(rows);
}
