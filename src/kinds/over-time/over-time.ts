import type { Day } from '../../data/dates.js';
import type { ActivityTable } from '../../data/table.js';
import { select } from '../../figures/as-of.js';
import { placeOf } from '../../figures/dates.js';
import { Covered, factsOf } from '../../figures/facts.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { colorRanks, rankKey } from './color-ranks.js';
import { positiveMean } from '../../figures/loops.js';
import { bySize } from '../../figures/order.js';
import { shownDates, type ShownGroup } from '../../figures/not-measured.js';
import { onDates, topSeries, totalsOf } from './series.js';
import { lateNothing } from '../../figures/late-nothing.js';
import type { AskedTimescales } from '../../figures/nothing.js';
import { HUB_ROWS, HUB_TIMESCALE, type Scope } from '../../figures/scope.js';
import { logsOf, maxOf, positive, present } from './value-loops.js';

/** Options of a chart over time. Plain data. */
export interface OverTimeOptions {
  readonly measure: 'users' | 'hubs';
  readonly groupBy: 'cluster' | 'hub';
  /** Timescale of users; hubs are counted from monthly rows. */
  readonly timescale: string;
  /** `log10` draws the logarithm of every group's value, stacked (the notebook's "logusers"). */
  readonly transform: 'none' | 'log10';
  /** Number of series to show, the largest; the rest become one more. All series by default. */
  readonly top?: number;
}

/**
 * Users or hubs per date and cluster or hub (notebook, "Number of active hubs by cluster" and
 * "Monthly users across all clusters"; docs/figures.md, "Hubs over time", and docs/figures.md, "Users over time").
 */
export function overTime(
  table: ActivityTable,
  options: OverTimeOptions,
  scope: Scope,
  today: Day,
): OverTimeFigure {
  const { measure, groupBy, transform } = options;
  const timescale = measure === 'hubs' ? HUB_TIMESCALE : options.timescale;
  const selection = select(table, scope, today);
  const { firstDay } = selection;
  const all = shownDates(selection, timescale, groupBy, measure);
  const first = placeOf(firstDay, all.dates);
  const { dates, shownTotals } = fromDate(all, first);
  const ranks = colorRanks(selection, groupBy);
  const groups = withAnything(all.groups.map((group) => fromDate(group, first)));
  const areZeros = groups.every(({ shown }) => shown.every((value) => value === 0));
  const series = groups
    .map(({ cluster, hub, values: sums, ...shown }, index): OverTimeSeries => {
      // The notebook has no row where a sum is not positive.
      const values = positive(sums);
      return {
        cluster,
        hub,
        values,
        drawn: transform === 'log10' ? logsOf(values, 0) : areZeros ? shown.shown : values,
        measured: present(sums),
        ...shown,
        // Less than one user has no height.
        shownDrawn: transform === 'log10' ? logsOf(shown.shown, 1) : shown.shown,
        size: measure === 'hubs' ? maxOf(values) : positiveMean(values),
        colorRank: ranks.get(rankKey({ cluster, hub })) ?? ranks.size + index,
        restOf: 0,
      };
    })
    .sort(bySize);

  const totals = totalsOf(dates.length, series);
  const asked: AskedTimescales =
    measure === 'hubs' ? HUB_ROWS : { by: 'timescale', value: timescale, names: [timescale] };
  const covered = new Covered();
  if (dates.length > 0) {
    covered.add(dates[0] as Day);
    covered.add(dates.at(-1) as Day);
  }
  return {
    ...factsOf(selection, covered),
    nothing: totals.some((total) => total > 0)
      ? null
      : lateNothing.here().nothingOf(selection, asked),
    kind: 'over-time',
    measure,
    groupBy,
    timescale,
    transform,
    months: false,
    unique: table.format === 'cluster-activity',
    dates,
    series: topSeries(series, options.top ?? Infinity),
    totals,
    shownTotals,
    gaps: all.gaps.filter(({ from }) => from >= firstDay),
  };
}

/** Cuts off the first dates of all arrays with an element per date. */
const fromDate = <T extends object>(one: T, first: number): T =>
  first > 0 ? onDates(one, (values) => values.slice(first)) : one;

/** Groups with any value above 0; if there are none, those that were measured as 0. */
function withAnything(groups: readonly ShownGroup[]): readonly ShownGroup[] {
  const some = groups.filter(
    ({ values, shown }) => shown.some((value) => value > 0) || values.some((value) => value > 0),
  );
  return some.length > 0
    ? some
    : groups.filter(({ values }) => values.some((value) => value === 0));
}
