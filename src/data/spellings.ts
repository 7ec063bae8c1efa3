import type { NamedRows } from './case-groups.js';
import { LateCode } from './late-code.js';
import type { Problem } from './table.js';

/** What groups names that differ only in case: nearly all files have none. */
export const lateCaseGroups = new LateCode(() => import('./case-groups.js'));

/**
 * Returns the problem of names that differ only in case, which are probably one; `null` if there is
 * none.
 * @param column that the names stand in
 * @throws Lacking
 */
export function caseProblem(column: string, items: readonly NamedRows[]): Problem | null {
  // This is without regard to places.
  const names = new Set(items.map(({ name }) => name));
  const mayDiffer = new Set([...names].map((name) => name.toLowerCase())).size < names.size;
  return mayDiffer ? lateCaseGroups.here().caseGroups(column, items) : null;
}
