import { isoOfDay, type Day } from '../../data/dates.js';
import { monthEndOf } from '../../data/month-end.js';
import type { OverTimeFigure } from './figure.js';
import { onDates } from './series.js';

export const isMonthEnd = (day: Day): boolean => day === monthEndOf(day);

/** Number of months since the year 0. */
export function monthNumber(day: Day): number {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

/**
 * Whether the month of a day is not over, today or on the date set with `as-of`. If a file ends in
 * the middle of an earlier month, that month is not running.
 */
export function isRunning(
  day: Day,
  { asOf, scope, today }: Pick<OverTimeFigure, 'asOf' | 'scope' | 'today'>,
): boolean {
  const now = scope.asOf === 'latest' ? today : (asOf ?? today);
  return monthEndOf(day) > now;
}

/** Whether a figure has the very last day of each of its months, except for a running one. */
export const hasMonthEnds = (figure: OverTimeFigure): boolean =>
  figure.dates.every((day) => isMonthEnd(day) || isRunning(day, figure));

/**
 * Returns the figure with only the newest date of each month: the last day of the month if the figure
 * has it. It draws the values that are shown there, bridged hubs included.
 */
export function atMonthEnds(figure: OverTimeFigure): OverTimeFigure {
  const months = Array.from(figure.dates, monthNumber);
  const some = <T extends object>(one: T): T =>
    onDates(one, (values) => values.filter((_, index) => months[index] !== months[index + 1]));
  const ends = some(figure);
  const { dates } = ends;
  return {
    ...ends,
    months: true,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    series: figure.series.map((one) => {
      const { shownDrawn, ...rest } = some(one);
      return { ...rest, shownDrawn, drawn: shownDrawn };
    }),
    gaps: missingMonths(dates),
  };
}

/** Neighbouring dates with whole months between them that have no date. */
function missingMonths(dates: Int32Array): OverTimeFigure['gaps'] {
  return Array.from(dates.subarray(1), (to, index) => ({ from: dates[index] as Day, to })).filter(
    ({ from, to }) => monthNumber(to) - monthNumber(from) > 1,
  );
}

/** A row of a month-end table. */
export interface MonthEnd {
  /** Year and month: `2026-10`. */
  readonly month: string;
  /** The day of the values: the last day of the month, or the newest that the figure has of it. */
  readonly day: Day;
  /** Whether the month is not over. */
  readonly running: boolean;
  /**
   * Users or hubs that are shown, per series of the figure in its order; 0 outside the life of a
   * series.
   */
  readonly values: readonly number[];
  /**
   * Per series: the part of its value that comes from hubs that were not measured then: bridged or
   * late.
   */
  readonly bridged: readonly number[];
  readonly total: number;
}

/**
 * The rows of a month-end table (notebook, unique users; docs/figures.md, "Month ends"): one for each
 * month of which the figure has a date, including a month that is running.
 */
export const monthEnds = (figure: OverTimeFigure): MonthEnd[] => {
  const { dates, series, shownTotals } = atMonthEnds(figure);
  return Array.from(dates, (day, index) => ({
    month: isoOfDay(day).slice(0, 7),
    day,
    running: isRunning(day, figure),
    values: series.map(({ shown }) => shown[index] as number),
    bridged: series.map(({ bridgedUsers }) => bridgedUsers[index] as number),
    total: shownTotals[index] as number,
  }));
};
