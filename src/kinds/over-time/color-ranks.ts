import type { SelectedRows } from '../../figures/as-of.js';
import { groupByDate, meanOf, type Group } from '../../figures/groups.js';
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
