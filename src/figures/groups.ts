import type { ActivityTable } from '../data/table.js';
import { measurementsOf, seriesOf, type Measurements, type SelectedRows } from './as-of.js';
import { datesOf, type Dates } from './dates.js';
import { addCounts } from './loops.js';
import { OncePerRows } from './once-per-rows.js';

/** The measurements of a hub up to the as-of day: at least one. */
export interface MeasuredHub extends Measurements {
  readonly series: number;
}

/** The hubs of a timescale, and the dates on which any was measured. */
export interface MeasuredHubs extends Dates {
  readonly hubs: readonly MeasuredHub[];
}

/** A cluster or a hub: a chart has a band or line for it. */
export interface Group {
  readonly cluster: string;
  /** `null` if the groups are clusters. */
  readonly hub: string | null;
  /** Per date: NaN where the group has no measurement. */
  readonly values: Float64Array;
}

export interface GroupedDates extends MeasuredHubs {
  /** The groups by `groupKey`, in order of cluster and hub. */
  readonly groups: ReadonlyMap<number, Group>;
}

/** The usual page has charts and numbers of two timescales, and a chart of hubs. */
const knownHubs = new OncePerRows<MeasuredHubs>(2);
const knownGroups = new OncePerRows<GroupedDates>(3);

/**
 * The hubs of a timescale over all dates up to the as-of day, with the rows that `activeOnly` drops: they were
 * measured, too.
 */
const measuredHubs = (selection: SelectedRows, timescale: string): MeasuredHubs =>
  knownHubs.of(selection, [timescale], () => {
    const all = { ...selection, scope: { ...selection.scope, activeOnly: false } };
    const hubs = seriesOf(all, timescale)
      .map((series) => ({ series, ...measurementsOf(all, series, -Infinity) }))
      .filter(({ days }) => days.length > 0);
    return { hubs, ...datesOf(hubs) };
  });

/**
 * Per date and cluster (or hub) the sum of the users, or the number of hubs with a measurement, over all
 * dates up to the as-of day: the period is applied afterwards. Sums are taken in the order of the hubs' names.
 */
export const groupByDate = (
  selection: SelectedRows,
  timescale: string,
  groupBy: 'cluster' | 'hub',
  measure: 'users' | 'hubs',
): GroupedDates =>
  knownGroups.of(selection, [timescale, groupBy, measure], () =>
    sumByDate(selection, measuredHubs(selection, timescale), groupBy, measure),
  );

function sumByDate(
  selection: SelectedRows,
  measured: MeasuredHubs,
  groupBy: 'cluster' | 'hub',
  measure: 'users' | 'hubs',
): GroupedDates {
  const { table } = selection;
  const { hubs, dates, places } = measured;
  const groups = new Map<number, Group>();
  for (const { series } of hubs) {
    const key = groupKey(table, series, groupBy);
    let group = groups.get(key);
    if (!group) {
      const values = new Float64Array(dates.length).fill(NaN);
      groups.set(key, (group = { ...groupNames(table, series, groupBy), values }));
    }
    const { days, users } = measurementsOf(selection, series, -Infinity);
    addCounts(group.values, days, users, places, dates[0] as number, Number(measure === 'hubs'));
  }
  return { ...measured, groups };
}

/** The key that a series shares with the other series of its group. */
export const groupKey = (
  { seriesCluster }: ActivityTable,
  series: number,
  groupBy: 'cluster' | 'hub',
): number => (groupBy === 'cluster' ? (seriesCluster[series] as number) : series);

/** The names of the group of a series. */
export const groupNames = (
  { clusters, hubs, seriesCluster, seriesHub }: ActivityTable,
  series: number,
  groupBy: 'cluster' | 'hub',
): Pick<Group, 'cluster' | 'hub'> => ({
  cluster: clusters[seriesCluster[series] as number] as string,
  hub: groupBy === 'hub' ? (hubs[seriesHub[series] as number] as string) : null,
});
