import type { TableSource } from '../../data/table.js';
import { lateNothing } from '../../figures/late-nothing.js';
import type { Nothing } from '../../figures/nothing.js';
import type { Scope } from '../../figures/scope.js';

/**
 * Returns why no community is in the figure; `null` if one is.
 * @param all number of communities in the file; `wanted` is the number of those that `constellation`
 *   keeps
 * @param reasons the first reason of each community that was left out
 */
export function noCommunities(
  table: TableSource,
  { all, wanted }: { readonly all: number; readonly wanted: number },
  reasons: readonly string[],
  scope: Scope,
  activity: Nothing | null = null,
): Nothing | null {
  if (wanted > reasons.length) return null;
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const value = scope.constellation.join(', ');
  return {
    ...lateNothing.here().rowsOf(table, all),
    uncounted: 0,
    steps:
      all > wanted
        ? [{ by: 'constellation', value, rows: all - wanted, left: wanted, found: [] }]
        : [],
    zeros: 0,
    dropped: [...counts].map(([reason, count]) => ({ reason, count })),
    activity,
  };
}
