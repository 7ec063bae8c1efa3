import { eachMeasurement, seriesOf, type SelectedRows } from './as-of.js';
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
    const users = meanUsers(selection, series);
    if (users === null) continue;
    eachMeasurement(selection, series, (day) => covered.add(day));
    const cluster = table.clusters[table.seriesCluster[series] as number] as string;
    const hub = table.hubs[table.seriesHub[series] as number] as string;
    means.push({ cluster, hub, users });
  }
  return means;
}

/** Mean of a series over the dates on which it was measured, zeros included; `null` without any. */
function meanUsers(selection: SelectedRows, series: number): number | null {
  let sum = 0;
  let dates = 0;
  eachMeasurement(selection, series, (_, users) => {
    sum += users;
    dates += 1;
  });
  return dates === 0 ? null : sum / dates;
}
