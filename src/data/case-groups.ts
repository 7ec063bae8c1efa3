import type { Problem, Spelling } from './table.js';

/** Greatest number of groups that a note names. */
const GROUPS_NAMED = 3;

/** A name and the number of rows with it; several items may have the same name. */
export interface NamedRows extends Spelling {
  /** Only names in one and the same place are compared: in a cluster, say. */
  readonly place?: string;
}

/**
 * Returns the problem of names that differ only in case: for each such group the spellings with their
 * number of rows, most rows first; `null` if no two are in one place.
 * @param column that the names stand in
 */
export function caseGroups(column: string, items: readonly NamedRows[]): Problem | null {
  const groups = new Map<string, Map<string, number>>();
  for (const { name, rows, place = '' } of items) {
    const key = JSON.stringify([place, name.toLowerCase()]);
    const spellings = groups.get(key) ?? new Map<string, number>();
    groups.set(key, spellings.set(name, (spellings.get(name) ?? 0) + rows));
  }
  const found = [...groups.values()].filter(({ size }) => size > 1);
  if (found.length === 0) return null;
  const spellings = found
    .slice(0, GROUPS_NAMED)
    .map((group) =>
      [...group]
        .map(([name, rows]): Spelling => ({ name, rows }))
        .sort((a, b) => b.rows - a.rows || (a.name < b.name ? -1 : 1)),
    );
  return { code: 'case-differs', count: found.length, leftOut: false, rows: [], column, spellings };
}
