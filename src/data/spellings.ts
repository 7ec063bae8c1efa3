import type { Problem, Spelling } from './table.js';

/** Groups that a note names. */
const GROUPS_NAMED = 3;

/** A name as it is where case does not matter. */
const folded = (name: string): string => name.toLowerCase();

/** A name that some rows have, perhaps the same in several items. */
export interface NamedRows extends Spelling {
  /** Only names inside one and the same place are compared: a cluster, say. */
  readonly place?: string;
}

/**
 * Names that differ in case alone, which are probably one: for each such group the spellings with
 * how many rows each has, most rows first. `null` where there is none.
 * @param column that the names stand in
 */
export function caseProblem(column: string, items: readonly NamedRows[]): Problem | null {
  if (!mayDiffer(items)) return null;
  const groups = new Map<string, Map<string, number>>();
  for (const { name, rows, place = '' } of items) {
    const key = JSON.stringify([place, folded(name)]);
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

/** Nearly all files have no such names, wherever they stand. */
function mayDiffer(items: readonly NamedRows[]): boolean {
  const names = new Set(items.map(({ name }) => name));
  return new Set([...names].map(folded)).size < names.size;
}
