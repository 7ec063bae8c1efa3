import type { Day } from '../../data/dates.js';
import type { ActivityTable } from '../../data/table.js';
import { hasMeasurement, measurementsOf, select, seriesOf } from '../../figures/as-of.js';
import { windowStart } from '../../figures/window.js';
import { ceilExact } from '../../figures/rounding.js';
import { Covered, factsOf } from '../../figures/facts.js';
import type { NumberFigure } from './figure.js';
import { lateNothing } from '../../figures/late-nothing.js';
import { HUB_ROWS, HUB_TIMESCALE, type Scope } from '../../figures/scope.js';

/**
 * Hubs or clusters that are active now (notebook, "Number of hubs";
 * docs/figures.md, "Hubs and clusters now"). Only the seven days up to the as-of day count, whatever
 * `period` says. Hubs: each cluster's mean number of hubs with a measurement over its own dates,
 * summed and rounded up. Clusters: those with a measurement.
 */
export function countNow(
  table: ActivityTable,
  metric: 'hubs' | 'clusters',
  scope: Scope,
  today: Day,
): NumberFigure {
  const selection = select(table, scope, today);
  const covered = new Covered();
  const firstDay = windowStart(selection);
  const hubsByCluster = new Map<number, Map<Day, number>>();
  for (const series of seriesOf(selection, HUB_TIMESCALE)) {
    const cluster = table.seriesCluster[series] as number;
    for (const day of measurementsOf(selection, series, firstDay).days) {
      covered.add(day);
      let hubs = hubsByCluster.get(cluster);
      if (!hubs) hubsByCluster.set(cluster, (hubs = new Map<Day, number>()));
      hubs.set(day, (hubs.get(day) ?? 0) + 1);
    }
  }

  let hubs = 0;
  for (const perDay of hubsByCluster.values()) {
    let sum = 0;
    for (const count of perDay.values()) sum += count;
    hubs += sum / perDay.size;
  }
  const hasRows = hasMeasurement(selection, HUB_TIMESCALE);
  const exact = metric === 'hubs' ? hubs : hubsByCluster.size;
  return {
    ...factsOf(selection, covered),
    nothing:
      covered.from === null ? lateNothing.here().nothingOf(selection, HUB_ROWS, 'window') : null,
    kind: 'number',
    empty: !hasRows,
    metric,
    timescale: null,
    stat: null,
    day: null,
    late: [],
    value: hasRows ? ceilExact(exact) : null,
    exact: hasRows ? exact : null,
    trend: null,
    history: null,
  };
}
