import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { meanOf } from './groups.js';

/** What a series is known by in its figure. */
export const seriesKey = ({
  cluster,
  hub,
  restOf,
}: Pick<OverTimeSeries, 'cluster' | 'hub' | 'restOf'>): string =>
  JSON.stringify(restOf > 0 ? null : [cluster, hub]);

/** Per date: the sum of the values that are there. */
export function totalsOf(dates: number, series: readonly OverTimeSeries[]): Float64Array {
  const totals = new Float64Array(dates);
  for (const { values } of series) addTo(totals, values);
  return totals;
}

/**
 * The first so many series, and one that is the sum of all others: so a chart of it has the same
 * total. A rest of one is that one.
 * @param series largest first
 */
export function topSeries(
  series: readonly OverTimeSeries[],
  top: number,
): readonly OverTimeSeries[] {
  const rest = series.slice(top);
  if (rest.length < 2) return series;
  const length = rest[0]?.values.length ?? 0;
  const sum = (read: (one: OverTimeSeries) => Float64Array): Float64Array => {
    const sums = new Float64Array(length).fill(NaN);
    for (const one of rest) {
      read(one).forEach((value, index) => {
        const before = sums[index] as number;
        if (!Number.isNaN(value)) sums[index] = (Number.isNaN(before) ? 0 : before) + value;
      });
    }
    return sums;
  };
  const values = sum((one) => one.values);
  return [
    ...series.slice(0, top),
    {
      cluster: '',
      hub: null,
      values,
      drawn: sum((one) => one.drawn),
      size: meanOf(values),
      colorRank: -1,
      restOf: rest.length,
    },
  ];
}

/** What a reader has chosen to see of a figure. */
export interface View {
  /** Keys of series that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** First and last day; `null` for all. */
  readonly days: readonly [first: number, last: number] | null;
}

/** The whole of a figure. */
export const WHOLE: View = { hidden: new Set(), days: null };

/** The figure of what a reader has chosen: totals are those of the series and dates that are left. */
export function narrowed(figure: OverTimeFigure, { hidden, days }: View): OverTimeFigure {
  if (hidden.size === 0 && days === null) return figure;
  const [first, last] = days ?? [-Infinity, Infinity];
  const start = figure.dates.filter((day) => day < first).length;
  const end = figure.dates.filter((day) => day <= last).length;
  const dates = figure.dates.slice(start, end);
  const series = figure.series
    .filter((one) => !hidden.has(seriesKey(one)))
    .map((one) => ({
      ...one,
      values: one.values.slice(start, end),
      drawn: one.drawn.slice(start, end),
    }));
  return {
    ...figure,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    dates,
    series,
    totals: totalsOf(dates.length, series),
  };
}

/** Per series its part (0 to 1) of the figure's total, over all dates. */
export function sharesOf({ series, totals }: OverTimeFigure): number[] {
  const all = totals.reduce((sum, total) => sum + total, 0);
  return series.map(({ values }) => {
    const own = values.reduce((sum, value) => (value > 0 ? sum + value : sum), 0);
    return all > 0 ? own / all : 0;
  });
}

function addTo(totals: Float64Array, values: Float64Array): void {
  values.forEach((value, index) => {
    if (value > 0) totals[index] = (totals[index] as number) + value;
  });
}
