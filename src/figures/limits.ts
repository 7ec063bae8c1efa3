import { dayOfMs, msOfDay, type Day } from '../data/dates.js';
import type { ActivityTable } from '../data/table.js';
import { DURATION } from './periods.js';
import type { Scope } from './scope.js';

// The code of `lateLimits`.

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

/** The attributes that keep series by their whole names. */
export type Keeping = 'cluster' | 'hub';

/**
 * Returns a function that names the list, `cluster` or `hub`, that does not keep a series; `null` if
 * both do.
 */
export function keeper(table: ActivityTable, scope: Scope): (series: number) => Keeping | null {
  const clusters = new Set(scope.cluster);
  const hubs = new Set(scope.hub);
  return (series) => {
    const cluster = table.clusters[table.seriesCluster[series] as number] as string;
    if (clusters.size > 0 && !clusters.has(cluster)) return 'cluster';
    const hub = table.hubs[table.seriesHub[series] as number] as string;
    return hubs.size === 0 || hubs.has(hub) || hubs.has(`${cluster}/${hub}`) ? null : 'hub';
  };
}

/** Returns those of some series that the lists `cluster` and `hub` keep. */
export function kept(table: ActivityTable, series: readonly number[], scope: Scope): number[] {
  const leftOutBy = keeper(table, scope);
  return series.filter((one) => leftOutBy(one) === null);
}
