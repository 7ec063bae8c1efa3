import type { ActivityTable } from '../data/table.js';
import { measurementsOf, seriesOf, type SelectedRows } from './as-of.js';
import { datesOf } from './dates.js';
import { addCounts } from './loops.js';

/** A cluster or a hub: a chart has a band or line for it. */
export interface Group {
  readonly cluster: string;
  /** `null` if the groups are clusters. */
  readonly hub: string | null;
  /** Per date: NaN where the group has nothing. */
  readonly values: Float64Array;
}

export interface GroupedDates {
  /** Epoch days, ascending. */
  readonly dates: Int32Array;
  /** The groups, in order of cluster and hub. */
  readonly groups: readonly Group[];
}

/**
 * Per date and cluster (or hub) the sum of the users, or the number of hubs with a measurement. Sums
 * are taken in the order of the hubs' names. A sum that is not positive counts as missing
 * (notebook, "Active users": `users > 0`).
 */
export function groupByDate(
  selection: SelectedRows,
  timescale: string,
  groupBy: 'cluster' | 'hub',
  measure: 'users' | 'hubs',
): GroupedDates {
  const { table } = selection;
  const measured = seriesOf(selection, timescale).map((series) => ({
    series,
    ...measurementsOf(selection, series),
  }));
  const { dates: allDates, places } = datesOf(measured);

  const groups = new Map<number, Group>();
  for (const { series, days, users } of measured) {
    const { key, cluster, hub } = groupOf(table, series, groupBy);
    let group = groups.get(key);
    if (!group) {
      group = { cluster, hub, values: new Float64Array(allDates.length).fill(NaN) };
      groups.set(key, group);
    }
    addCounts(group.values, days, users, places, allDates[0] as number, Number(measure === 'hubs'));
  }
  return withoutEmpty(allDates, [...groups.values()]);
}

/** The group of a series, with a key that it shares with the other series of the group. */
export function groupOf(
  { clusters, hubs, seriesCluster, seriesHub }: ActivityTable,
  series: number,
  groupBy: 'cluster' | 'hub',
): Pick<Group, 'cluster' | 'hub'> & { readonly key: number } {
  const place = seriesCluster[series] as number;
  const cluster = clusters[place] as string;
  if (groupBy === 'cluster') return { key: place, cluster, hub: null };
  return { key: series, cluster, hub: hubs[seriesHub[series] as number] as string };
}

/** Leaves out sums that are not positive, then groups and dates that have none left. */
function withoutEmpty(dates: Int32Array, groups: readonly Group[]): GroupedDates {
  const isUsed = new Uint8Array(dates.length);
  const used = groups.filter(({ values }) => {
    let any = false;
    for (let at = 0; at < values.length; at += 1) {
      if ((values[at] as number) > 0) any = Boolean((isUsed[at] = 1));
      else values[at] = NaN;
    }
    return any;
  });
  if (isUsed.every(Boolean)) return { dates, groups: used };
  return {
    dates: dates.filter((_, index) => isUsed[index]),
    groups: used.map((group) => ({
      ...group,
      values: group.values.filter((_, index) => isUsed[index]),
    })),
  };
}

/** Mean of the values that are not NaN. */
export function meanOf(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
