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
 * Keeps the rows with the newest days. Whether a day is in the future is known only when a figure is
 * made, which is too late to ask for the numbers of rows.
 */
export class NewestRows {
  readonly #rows: DatedRow[] = [];

  add(day: Day, row: number): void {
    const rows = this.#rows;
    const last = rows[ROWS_KEPT - 1];
    if (last && (day < last.day || (day === last.day && row > last.row))) return;
    rows.push({ day, row });
    rows.sort((a, b) => b.day - a.day || a.row - b.row);
    rows.length = Math.min(rows.length, ROWS_KEPT);
  }

  /** The newest day first, and of one day the first row. */
  list(): readonly DatedRow[] {
    return Object.freeze([...this.#rows]);
  }
}
