import { isoOfDay, monthEndOf, type Day } from '../data/dates.js';
import type { OverTimeFigure } from './figure.js';

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: Day): boolean => day === monthEndOf(day);

/** Months since the year 0: one more for each month. */
export function monthNumber(day: Day): number {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

/**
 * The figure of the last days of the months alone, and of the newest day, where its month is not
 * over.
 */
export function atMonthEnds(figure: OverTimeFigure): OverTimeFigure {
  const { dates, series, totals } = figure;
  const wanted = (_: unknown, index: number): boolean =>
    index === dates.length - 1 || isMonthEnd(dates[index] as Day);
  const ends = dates.filter(wanted);
  return {
    ...figure,
    from: ends[0] ?? null,
    to: ends.at(-1) ?? null,
    dates: ends,
    totals: totals.filter(wanted),
    series: series.map((one) => ({
      ...one,
      values: one.values.filter(wanted),
      drawn: one.drawn.filter(wanted),
    })),
  };
}

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
export const monthEnds = (figure: OverTimeFigure): MonthEnd[] => {
  const { dates, series, totals } = atMonthEnds(figure);
  return Array.from(dates, (day, index) => {
    const values = series.map(({ values: of }) => {
      const value = of[index] as number;
      return Number.isNaN(value) ? 0 : value;
    });
    const month = isoOfDay(day).slice(0, 7);
    return { month, day, running: !isMonthEnd(day), values, total: totals[index] as number };
  });
};
