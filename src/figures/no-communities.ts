import type { TableSource } from '../data/table.js';
import { rowsOf, type Nothing } from './nothing.js';
import type { Scope } from './scope.js';

/**
 * Why no community takes part: `null` where one does.
 * @param all communities of the file, and those of them that `constellation` keeps
 * @param reasons of those that do not take part, each its first
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
    ...rowsOf(table, all),
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
