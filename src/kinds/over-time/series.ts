import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { addPositive, positiveMean } from '../../figures/loops.js';

/** The key of a series, unique in its figure. */
export const seriesKey = ({
  cluster,
  hub,
  restOf,
}: Pick<OverTimeSeries, 'cluster' | 'hub' | 'restOf'>): string =>
  JSON.stringify(restOf > 0 ? null : [cluster, hub]);

/** An array with an element for each date. */
type PerDate = Float64Array | Int32Array | Uint8Array;

/** Returns a copy in which `some` has cut every array that has an element for each date. */
export function onDates<T extends object>(one: T, some: (values: PerDate) => PerDate): T {
  const parts = Object.entries(one as Record<string, unknown>);
  const cut = (part: unknown): unknown => (ArrayBuffer.isView(part) ? some(part as PerDate) : part);
  return Object.fromEntries(parts.map(([name, part]) => [name, cut(part)])) as T;
}

/** Per series, per date: the values that are shown; NaN outside the life of a series. */
export const shownValues = ({ series }: OverTimeFigure): readonly Float64Array[] =>
  series.map(({ shown }) => shown.map((value) => value || NaN));

/** Per date: the sum of the positive values of all series. */
export function totalsOf(
  dates: number,
  series: readonly OverTimeSeries[],
  of: 'values' | 'shown' = 'values',
): Float64Array {
  const totals = new Float64Array(dates);
  for (const one of series) {
    addPositive(totals, one[of]);
  }
  return totals;
}

/**
 * Returns the first `top` series and one that is the sum of all others, so that the total stays the
 * same. If only one is left over, it stays itself.
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
  const any = (read: (one: OverTimeSeries) => Uint8Array): Uint8Array =>
    Uint8Array.from({ length }, (_, at) => Number(rest.some((one) => read(one)[at] === 1)));
  const values = sum((one) => one.values);
  return [
    ...series.slice(0, top),
    {
      cluster: '',
      hub: null,
      values,
      drawn: sum((one) => one.drawn),
      measured: any((one) => one.measured),
      shown: sum((one) => one.shown),
      shownDrawn: sum((one) => one.shownDrawn),
      bridged: any((one) => one.bridged),
      bridgedUsers: sum((one) => one.bridgedUsers),
      size: positiveMean(values),
      colorRank: -1,
      restOf: rest.length,
    },
  ];
}

/** Per series its part (0 to 1) of the figure's total, over all dates. */
export function sharesOf({ series, totals }: OverTimeFigure): number[] {
  const all = positiveSum(totals);
  return series.map(({ values }) => (all > 0 ? positiveSum(values) / all : 0));
}

const sums = new WeakMap<Float64Array, number>();

/** The sum of the values above 0. It is kept, as it is asked for several times at each change of a picture. */
function positiveSum(values: Float64Array): number {
  const known = sums.get(values);
  if (known !== undefined) return known;
  let sum = 0;
  for (const value of values) if (value > 0) sum += value;
  sums.set(values, sum);
  return sum;
}
