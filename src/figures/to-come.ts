import { LateCode } from '../data/late-code.js';
import type { Problem } from '../data/table.js';
import type { SelectedRows } from './as-of.js';

/** What counts the rows of days to come, which few files have. */
export const lateRowsToCome = new LateCode(() => import('./rows-to-come.js'));

/** Days ahead of today (UTC) that are no mistake: where clocks are ahead of UTC, it is tomorrow already. */
export const DAYS_AHEAD = 1;

/**
 * Returns the problem that rows have a day so far ahead that it must be a mistake, or a forecast:
 * they do not count, and readers should know. Days up to an `as-of` date of the author are not among
 * them.
 * @throws Lacking
 */
export function problemToCome({ table, today, asOf }: SelectedRows): Problem | null {
  const last = Math.max(today + DAYS_AHEAD, asOf ?? -Infinity);
  const newest = table.newest[0]?.day ?? -Infinity;
  return newest > last ? lateRowsToCome.here().rowsAfter(table, last) : null;
}
