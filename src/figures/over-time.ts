import type { Day } from '../data/dates.js';
import type { ActivityTable } from '../data/table.js';
import { select } from './as-of.js';
import { Covered, factsOf } from './facts.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { colorRanks, rankKey } from './color-ranks.js';
import { bySize, groupByDate, meanOf } from './groups.js';
import { topSeries, totalsOf } from './series.js';
import { HUB_ROWS, HUB_TIMESCALE } from './hubs.js';
import { nothingOf, type AskedTimescales } from './nothing.js';
import type { Scope } from './scope.js';

/** What a chart over time shows. Plain data. */
export interface OverTimeOptions {
  readonly measure: 'users' | 'hubs';
  readonly groupBy: 'cluster' | 'hub';
  /** For users; hubs are counted from monthly rows. */
  readonly timescale: string;
  /** `log10` draws the logarithm of every group's value, stacked (the notebook's "logusers"). */
  readonly transform: 'none' | 'log10';
  /** So many series, the largest, and the rest as one more; all where it is not given. */
  readonly top?: number;
}

/**
 * Users or hubs per date and cluster or hub (notebook, "Number of active hubs by cluster" and
 * "Monthly users across all clusters"; semantics §4, "Hubs over time" and "Active users over time").
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
  const { dates, groups } = groupByDate(selection, timescale, groupBy, measure);
  const ranks = colorRanks(selection, groupBy);
  const series = groups
    .map(({ cluster, hub, values }): OverTimeSeries => {
      const drawn = transform === 'log10' ? values.map(Math.log10) : values;
      const size = measure === 'hubs' ? maxOf(values) : meanOf(values);
      const colorRank = ranks.get(rankKey({ cluster, hub })) ?? ranks.size;
      return { cluster, hub, values, drawn, size, colorRank, restOf: 0 };
    })
    .sort(bySize);

  const totals = totalsOf(dates.length, series);
  const asked: AskedTimescales =
    measure === 'hubs' ? HUB_ROWS : { by: 'timescale', value: timescale, names: [timescale] };
  const covered = new Covered();
  dates.forEach((day) => covered.add(day));
  return {
    ...factsOf(selection, covered),
    nothing: totals.some((total) => total > 0) ? null : nothingOf(selection, asked),
    kind: 'over-time',
    measure,
    groupBy,
    timescale,
    transform,
    unique: table.format === 'cluster-activity',
    dates,
    series: topSeries(series, options.top ?? Infinity),
    totals,
  };
}

const maxOf = (values: Float64Array): number =>
  values.reduce((max, value) => (value > max ? value : max), 0);
