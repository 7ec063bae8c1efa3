import type { ActivityTable } from '../../data/table.js';
import type { SelectedRows } from '../../figures/as-of.js';
import { groupByDate, meanOf, type Group } from '../../figures/groups.js';
import { bySize } from '../../figures/order.js';
import { HUB_TIMESCALE } from '../../figures/scope.js';

type GroupBy = 'cluster' | 'hub';
/** Rank of each group by its `rankKey`. */
type Ranks = ReadonlyMap<string, number>;

/** Cache: all charts of a page have the same ranks, which are computed once for a table and its rows. */
const known = new WeakMap<ActivityTable, Map<string, Ranks>>();

/** The key of a group. */
export const rankKey = ({ cluster, hub }: Pick<Group, 'cluster' | 'hub'>): string =>
  JSON.stringify([cluster, hub]);

/**
 * Ranks every group by its mean of monthly users over all dates, whatever a chart measures and
 * however far it reaches back: so a cluster has the same colour in all charts of a page.
 */
export function colorRanks(selection: SelectedRows, groupBy: GroupBy): Ranks {
  const { table, asOf, series, scope } = selection;
  let ofTable = known.get(table);
  if (!ofTable) known.set(table, (ofTable = new Map<string, Ranks>()));
  const key = JSON.stringify([groupBy, asOf, scope.activeOnly, series]);
  let ranks = ofTable.get(key);
  if (!ranks) ofTable.set(key, (ranks = ranked(selection, groupBy)));
  return ranks;
}

function ranked(selection: SelectedRows, groupBy: GroupBy): Ranks {
  const whole: SelectedRows = { ...selection, firstDay: -Infinity };
  const ranks = new Map<string, number>();
  const others = selection.table.timescales.filter((name) => name !== HUB_TIMESCALE);
  for (const timescale of [HUB_TIMESCALE, ...others]) {
    const { groups } = groupByDate(whole, timescale, groupBy, 'users');
    const bySizeNow = groups
      .map((group) => ({ ...group, size: meanOf(group.values) }))
      .sort(bySize);
    for (const group of bySizeNow) {
      const key = rankKey(group);
      if (!ranks.has(key)) ranks.set(key, ranks.size);
    }
  }
  return ranks;
}
