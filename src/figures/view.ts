import type { OverTimeFigure } from './figure.js';
import { seriesKey, totalsOf } from './series.js';

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

/** Hides a series, or shows it again. */
export function toggled(view: View, key: string): View {
  const hidden = new Set(view.hidden);
  if (!hidden.delete(key)) hidden.add(key);
  return { ...view, hidden };
}

/** Shows a series alone; all of them where it is alone already. */
export function isolated(view: View, key: string, { series }: OverTimeFigure): View {
  const others = series.map(seriesKey).filter((other) => other !== key);
  const isAlone = !view.hidden.has(key) && others.every((one) => view.hidden.has(one));
  return { ...view, hidden: new Set(isAlone ? [] : others) };
}
