import type { Bin, Chart, Series } from '../usage.js';

/*
 * What the peers have in common: the rules of the page, and what is left to do once the rows are
 * grouped. A peer trusts its file: it looks for no malformed or repeated row, it compares dates as texts,
 * it counts a row as a hub, and it keeps what several figures need. Ours does none of that.
 */

export const TIMESCALES = ['daily', 'monthly'] as const;

/** Edges in users; a hub at or above the last one is in a bin of its own. */
const EDGES = [0, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000];
const WINDOW_DAYS = 7;
/** What sums of fractions may miss a whole number by. */
const TINY = 1e-9;

export const isShown = (hub: string, cluster: string): boolean =>
  !hub.includes('staging') && !cluster.includes('prometheus');

export const floor = (value: number): number => Math.floor(value * (1 + TINY));
export const ceil = (value: number): number => Math.ceil(value * (1 - TINY));

/** The first of the seven dates in which a hub is active now. */
export function windowStart(newest: string): string {
  const date = new Date(newest);
  date.setUTCDate(date.getUTCDate() - WINDOW_DAYS + 1);
  return date.toISOString().slice(0, 10);
}

export const largestFirst = (
  a: { name: string; size: number },
  b: { name: string; size: number },
): number => b.size - a.size || (a.name < b.name ? -1 : 1);

/**
 * A chart of what was counted per cluster and date; what is not positive is not there.
 * @param sizeOf what the order of the series goes by
 */
export function chartOf(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
  sizeOf: (counts: number[]) => number,
): Chart {
  const totalAt = new Map<string, number>();
  for (const perDate of counts.values()) {
    for (const [date, count] of perDate) {
      if (count > 0) totalAt.set(date, (totalAt.get(date) ?? 0) + count);
    }
  }
  const dates = [...totalAt.keys()].sort();
  const series = [...counts].flatMap(([name, perDate]) => {
    const values = dates.map((date) => perDate.get(date) || NaN);
    const present = values.filter((value) => value > 0);
    return present.length > 0 ? [{ name, values, size: sizeOf(present) }] : [];
  });
  return {
    dates,
    series: series.sort(largestFirst),
    totals: dates.map((date) => totalAt.get(date) ?? 0),
  };
}

/** The same with the logarithm of every value. */
export function logOf({ dates, series, totals }: Chart): Chart {
  const logs = series.map(({ name, values }): Series => ({
    name,
    values: Array.from(values, Math.log10),
  }));
  return { dates, series: logs, totals };
}

/** Hubs in bins by the mean of their users; the open bin only where it is needed. */
export function binsOf(means: readonly number[]): Bin[] {
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const inBins = EDGES.map((): number[] => []);
  for (const mean of means) {
    inBins[EDGES.findLastIndex((edge) => mean * (1 + TINY) >= edge)]?.push(mean);
  }
  const shown = inBins.at(-1)?.length ? inBins : inBins.slice(0, -1);
  return shown.map((inBin) => {
    const users = inBin.reduce((sum, mean) => sum + mean, 0);
    return { hubs: inBin.length, users, share: users / total };
  });
}
