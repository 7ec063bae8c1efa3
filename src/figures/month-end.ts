import { isoOfDay, monthEndOf, type Day } from '../data/dates.js';
import type { OverTimeFigure } from './figure.js';
import { onDates } from './series.js';

/** Whether a day is the last of its month. */
export const isMonthEnd = (day: Day): boolean => day === monthEndOf(day);

/** Months since the year 0: one more for each month. */
export function monthNumber(day: Day): number {
  const [year, month] = isoOfDay(day).split('-').map(Number) as [number, number];
  return year * 12 + month - 1;
}

/**
 * Whether the month of a day is not over: today, or as of the date that was asked for. A file that
 * ended in the middle of an earlier month has no such month.
 */
export function isRunning(
  day: Day,
  { asOf, scope, today }: Pick<OverTimeFigure, 'asOf' | 'scope' | 'today'>,
): boolean {
  const now = scope.asOf === 'latest' ? today : (asOf ?? today);
  return monthEndOf(day) > now;
}

/** Whether a figure has the very last day of each of its months, but for one that is running. */
export const hasMonthEnds = (figure: OverTimeFigure): boolean =>
  figure.dates.every((day) => isMonthEnd(day) || isRunning(day, figure));

/**
 * The figure of the newest date of each month alone: of its last day, where there is a date for it.
 * What is drawn is what is shown there.
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

/** Neighbouring dates with months between them that have none. */
function missingMonths(dates: Int32Array): OverTimeFigure['gaps'] {
  return Array.from(dates.subarray(1), (to, index) => ({ from: dates[index] as Day, to })).filter(
    ({ from, to }) => monthNumber(to) - monthNumber(from) > 1,
  );
}

/** A month of a table, by the day its values are of. */
export interface MonthEnd {
  /** `2026-10`. */
  readonly month: string;
  /** The last day of the month, or the newest that the figure has of it. */
  readonly day: Day;
  /** The month is not over. */
  readonly running: boolean;
  /** Users or hubs per series of the figure, in its order, as they are shown; 0 outside its life. */
  readonly values: readonly number[];
  /** Per series: how much of its value is of hubs that were not measured then: bridged or late. */
  readonly bridged: readonly number[];
  readonly total: number;
}

/**
 * The rows of a month-end table (notebook, unique users; docs/figures.md, "Month ends"): a row for each month that
 * the figure has a date of, the month that is running among them.
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
