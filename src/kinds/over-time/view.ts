import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from './figure.js';
import type { Hiding } from '../../figures/hiding.js';
import { onDates, seriesKey, totalsOf } from './series.js';

/** First and last day. */
export type Days = readonly [first: Day, last: Day];

/** The reader's choice of what to see of a figure. */
export interface View extends Hiding {
  /** The days shown; `null` for all. */
  readonly days: Days | null;
}

/** The whole of a figure. */
export const WHOLE: View = { hidden: new Set(), days: null };

/**
 * Returns the figure with only what the reader has chosen; totals are those of the series and dates
 * left.
 */
export function narrowed(figure: OverTimeFigure, { hidden, days }: View): OverTimeFigure {
  if (hidden.size === 0 && days === null) return figure;
  const [first, last] = days ?? [-Infinity, Infinity];
  const start = figure.dates.filter((day) => day < first).length;
  const end = figure.dates.filter((day) => day <= last).length;
  // With all days, series stay themselves: what was found of one is known then.
  const within = <T extends object>(one: T): T =>
    days ? onDates(one, (values) => values.slice(start, end)) : one;
  const cut = within(figure);
  const { dates } = cut;
  const series = figure.series.filter((one) => !hidden.has(seriesKey(one))).map(within);
  return {
    ...cut,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    series,
    totals: totalsOf(dates.length, series),
    shownTotals: totalsOf(dates.length, series, 'shown'),
    gaps: figure.gaps.filter(({ from, to }) => from >= first && to <= last),
  };
}
