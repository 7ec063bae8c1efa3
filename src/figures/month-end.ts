import { isoOfDay, monthEndOf, type Day } from '../data/dates.js';
import type { OverTimeFigure } from './figure.js';

/** A month of a table, by the day its values are of. */
export interface MonthEnd {
  /** `2026-10`. */
  readonly month: string;
  readonly day: Day;
  /** The month is not over: its values are of the newest day there is. */
  readonly running: boolean;
  /** Users or hubs per series of the figure, in its order; 0 where the data has nothing. */
  readonly values: readonly number[];
  readonly total: number;
}

/**
 * The rows of a month-end table (notebook, unique users; semantics §4): the exact last days of the
 * months that the figure has a date for, and the month that is running.
 */
export function monthEnds({ dates, series, totals }: OverTimeFigure): MonthEnd[] {
  const rows: MonthEnd[] = [];
  dates.forEach((day, index) => {
    const isEnd = day === monthEndOf(day);
    if (!isEnd && index < dates.length - 1) return;
    const values = series.map(({ values: of }) => {
      const value = of[index] as number;
      return Number.isNaN(value) ? 0 : value;
    });
    const month = isoOfDay(day).slice(0, 7);
    rows.push({ month, day, running: !isEnd, values, total: totals[index] as number });
  });
  return rows;
}
