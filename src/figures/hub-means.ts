import type { Day } from '../data/dates.js';
import { measurementsOf, seriesOf, type SelectedRows } from './as-of.js';
import { sumOf } from './loops.js';
import type { Covered } from './facts.js';

/** A hub's mean active users. */
export interface HubMean {
  readonly cluster: string;
  readonly hub: string;
  readonly users: number;
}

/**
 * The mean users of every hub in scope over its own dates, zeros included (docs/figures.md, "Sizes"),
 * in order of cluster and hub.
 * @param covered collects the days that count
 */
export function hubMeans(selection: SelectedRows, timescale: string, covered: Covered): HubMean[] {
  const { table } = selection;
  const means: HubMean[] = [];
  for (const series of seriesOf(selection, timescale)) {
    const { days, users } = measurementsOf(selection, series);
    if (days.length === 0) continue;
    covered.add(days[0] as Day);
    covered.add(days.at(-1) as Day);
    const cluster = table.clusters[table.seriesCluster[series] as number] as string;
    const hub = table.hubs[table.seriesHub[series] as number] as string;
    means.push({ cluster, hub, users: sumOf(users) / users.length });
  }
  return means;
}
