import { dayOfIso, dayOfMs, msOfDay, type Day } from '../data/dates.js';
import type { ActivityTable } from '../data/table.js';
import { kept, notExcluded, type Scope } from './scope.js';

/** The series and days of a table that a figure is made of. */
export interface SelectedRows {
  readonly table: ActivityTable;
  readonly scope: Scope;
  readonly today: Day;
  /** The last day that counts; `null` if the file has no such day. */
  readonly asOf: Day | null;
  /** The newest day with a measurement up to `asOf`, before `cluster`, `hub` and `period`. */
  readonly dataThrough: Day | null;
  /** The first day of `period`. */
  readonly firstDay: Day;
  /** Series in scope, in the order of the table. */
  readonly series: readonly number[];
}

const DURATION = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** Whether a text is `all` or an ISO 8601 duration of years, months, weeks and days. */
export const isPeriod = (text: string): boolean => text === 'all' || DURATION.test(text);

/** Returns the parts of an ISO 8601 duration; `null` if the text is none. */
export function durationOf(
  text: string,
): Readonly<Record<'years' | 'months' | 'weeks' | 'days', number>> | null {
  const parts = DURATION.exec(text);
  if (!parts) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { years, months, weeks, days };
}

/** Whether a text is an ISO 8601 duration of at least a day. */
export const isDuration = (text: string): boolean => DURATION.test(text) && /[1-9]/.test(text);

/** Whether a text is `latest`, `today` or an ISO date. */
export const isAsOf = (text: string): boolean =>
  text === 'latest' || text === 'today' || !Number.isNaN(dayOfIso(text));

/**
 * Returns the first day of a period that ends with `asOf`: it has the days d with asOf − period < d.
 * If the earlier month is too short for the day of `asOf`, its last day is taken.
 */
export function firstDayOf(period: string, asOf: Day): Day {
  const parts = durationOf(period);
  if (!parts) return -Infinity;
  const { years, months, weeks, days } = parts;
  const end = new Date(msOfDay(asOf));
  const month = end.getUTCFullYear() * 12 + end.getUTCMonth() - years * 12 - months;
  const lastOfMonth = new Date(utc(0, month + 1, 0)).getUTCDate();
  const start = utc(0, month, Math.min(end.getUTCDate(), lastOfMonth));
  // The period begins before any date that JavaScript knows.
  if (Number.isNaN(start)) return -Infinity;
  return dayOfMs(start) - weeks * 7 - days + 1;
}

/** Like `Date.UTC`, which would take the year 26 for 1926. */
const utc = (year: number, month: number, date: number): number =>
  new Date(0).setUTCFullYear(year, month, date);

/** Chooses the rows of a figure: docs/figures.md, "Scope", and docs/figures.md, "As-of day and period". */
export function select(table: ActivityTable, scope: Scope, today: Day): SelectedRows {
  const agreed = notExcluded(table, scope);
  const limit = scope.asOf === 'latest' || scope.asOf === 'today' ? today : dayOfIso(scope.asOf);
  const newest = newestDay(table, agreed, limit, scope.activeOnly);
  const asOf = scope.asOf === 'latest' ? newest : limit;
  return {
    table,
    scope,
    today,
    asOf,
    dataThrough: newest,
    firstDay: asOf === null ? -Infinity : firstDayOf(scope.period, asOf),
    series: kept(table, agreed, scope),
  };
}

function newestDay(
  table: ActivityTable,
  series: readonly number[],
  limit: Day,
  activeOnly: boolean,
): Day | null {
  let newest: Day | null = null;
  for (const one of series) {
    const first = table.start[one] as number;
    for (let entry = (table.start[one + 1] as number) - 1; entry >= first; entry -= 1) {
      const day = table.day[entry] as number;
      if (newest !== null && day <= newest) break;
      if (day > limit || (activeOnly && !((table.users[entry] as number) > 0))) continue;
      newest = day;
      break;
    }
  }
  return newest;
}

/** Series of a selection that have a timescale. */
export function seriesOf(selection: SelectedRows, timescale: string): number[] {
  const code = selection.table.timescales.indexOf(timescale);
  return selection.series.filter((one) => selection.table.seriesTimescale[one] === code);
}

/**
 * Visits the measurements of a series from a day on, up to the as-of day, in order of days.
 * @param firstDay by default the first day of the period
 */
export function eachMeasurement(
  selection: SelectedRows,
  series: number,
  visit: (day: Day, users: number) => void,
  firstDay: Day = selection.firstDay,
): void {
  const { table, asOf, scope } = selection;
  if (asOf === null) return;
  const end = table.start[series + 1] as number;
  for (let entry = table.start[series] as number; entry < end; entry += 1) {
    const day = table.day[entry] as number;
    if (day > asOf) return;
    const users = table.users[entry] as number;
    if (day >= firstDay && !(scope.activeOnly && users <= 0)) visit(day, users);
  }
}

/** Whether any measurement of a timescale is in scope, though perhaps before the period. */
export function hasMeasurement(selection: SelectedRows, timescale: string): boolean {
  let found = false;
  for (const series of seriesOf(selection, timescale)) {
    eachMeasurement(selection, series, () => (found = true), -Infinity);
    if (found) return true;
  }
  return false;
}
