import { dayOfIso, type Day } from '../data/dates.js';
import type { ActivityTable } from '../data/table.js';
import { placeOf } from './dates.js';
import { hasNames, hasPeriod, lateLimits } from './late-limits.js';
import { notExcluded, type Scope } from './scope.js';

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

/**
 * Chooses the rows of a figure: docs/figures.md, "Scope", and docs/figures.md, "As-of day and period".
 * @throws Lacking
 */
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
    firstDay:
      asOf !== null && hasPeriod(scope)
        ? lateLimits.here().firstDayOf(scope.period, asOf)
        : -Infinity,
    series: hasNames(scope) ? lateLimits.here().kept(table, agreed, scope) : agreed,
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

/** The measurements of a series, in order of days. */
export interface Measurements {
  readonly days: Int32Array;
  readonly users: Float64Array;
}

/**
 * The measurements of a series from a day on, up to the as-of day.
 * @param firstDay by default the first day of the period
 */
export function measurementsOf(
  { table, asOf, scope, firstDay: firstOfPeriod }: SelectedRows,
  series: number,
  firstDay: Day = firstOfPeriod,
): Measurements {
  const start = table.start[series] as number;
  const end = placeOf((asOf ?? -Infinity) + 1, table.day, start, table.start[series + 1]);
  const from = placeOf(firstDay, table.day, start, end);
  const [days, users] = [table.day.subarray(from, end), table.users.subarray(from, end)];
  if (!scope.activeOnly) return { days, users };
  const isActive = (_: number, at: number): boolean => (users[at] as number) > 0;
  return { days: days.filter(isActive), users: users.filter(isActive) };
}

/** Whether any measurement of a timescale is in scope, though perhaps before the period. */
export const hasMeasurement = (selection: SelectedRows, timescale: string): boolean =>
  seriesOf(selection, timescale).some(
    (series) => measurementsOf(selection, series, -Infinity).days.length > 0,
  );
