import type { ActivityTable } from '../data/table.js';
import type { Selection } from './as-of.js';
import { bySize, groupByDate, meanOf, type Group } from './groups.js';
import { HUB_TIMESCALE } from './hubs.js';

type GroupBy = 'cluster' | 'hub';
/** By the key of a group. */
type Ranks = ReadonlyMap<string, number>;

/** All charts of a page have the same ranks: they are worked out once for a table and its rows. */
const known = new WeakMap<ActivityTable, Map<string, Ranks>>();

/** What a group is known by. */
export const rankKey = ({ cluster, hub }: Pick<Group, 'cluster' | 'hub'>): string =>
  JSON.stringify([cluster, hub]);

/**
 * Place of every group by its mean of monthly users over all dates, whatever a chart measures and
 * how far it reaches back: so a cluster has the same colour in all charts of a page.
 */
export function colorRanks(selection: Selection, groupBy: GroupBy): Ranks {
  const { table, asOf, series, scope } = selection;
  let ofTable = known.get(table);
  if (!ofTable) known.set(table, (ofTable = new Map<string, Ranks>()));
  const key = JSON.stringify([groupBy, asOf, scope.activeOnly, series]);
  let ranks = ofTable.get(key);
  if (!ranks) ofTable.set(key, (ranks = ranked(selection, groupBy)));
  return ranks;
}

function ranked(selection: Selection, groupBy: GroupBy): Ranks {
  const whole: Selection = { ...selection, firstDay: -Infinity };
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
