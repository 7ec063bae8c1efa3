import { seriesOf, type SelectedRows } from '../../figures/as-of.js';
import { groupByDate, groupNames, type Group } from '../../figures/groups.js';
import { positiveMean } from '../../figures/loops.js';
import { bySize } from '../../figures/order.js';
import { OncePerRows } from '../../figures/once-per-rows.js';
import { HUB_TIMESCALE } from '../../figures/scope.js';

/** Ranks of so many selections are kept for a table. */
const MOST_KEPT = 100;

type GroupBy = 'cluster' | 'hub';
/** Rank of each group by its `rankKey`. */
type Ranks = ReadonlyMap<string, number>;

/** All charts of a page have the same ranks. */
const known = new OncePerRows<Ranks>(MOST_KEPT);

/** The key of a group. */
export const rankKey = ({ cluster, hub }: Pick<Group, 'cluster' | 'hub'>): string =>
  JSON.stringify([cluster, hub]);

/**
 * Ranks every group by its mean of monthly users over all dates, whatever a chart measures and
 * however far it reaches back: so a cluster has the same colour in all charts of a page.
 */
export const colorRanks = (selection: SelectedRows, groupBy: GroupBy): Ranks =>
  known.of(selection, [groupBy], () => ranked(selection, groupBy));

function ranked(selection: SelectedRows, groupBy: GroupBy): Ranks {
  const { table } = selection;
  const ranks = new Map<string, number>();
  const keyOf = (series: number): string => rankKey(groupNames(table, series, groupBy));
  const others = table.timescales.filter((name) => name !== HUB_TIMESCALE);
  for (const timescale of [HUB_TIMESCALE, ...others]) {
    // Mostly all groups have monthly users, and no other users need be summed up.
    if (seriesOf(selection, timescale).every((series) => ranks.has(keyOf(series)))) continue;
    const { groups } = groupByDate(selection, timescale, groupBy, 'users');
    const bySizeNow = Array.from(groups.values(), ({ cluster, hub, values }) => ({
      cluster,
      hub,
      size: positiveMean(values),
    }))
      .filter(({ size }) => size > 0)
      .sort(bySize);
    for (const group of bySizeNow) {
      const key = rankKey(group);
      if (!ranks.has(key)) ranks.set(key, ranks.size);
    }
  }
  return ranks;
}
