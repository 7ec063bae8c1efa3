import { isoOfDay, type Day } from '../data/dates.js';
import type { ActivityTable, Problem } from '../data/table.js';
import type { SelectedRows } from './as-of.js';

/** Days ahead of today (UTC) that are no mistake: where clocks are ahead of UTC, it is tomorrow already. */
const DAYS_AHEAD = 1;

/**
 * Returns the problem that rows have a day so far ahead that it must be a mistake, or a forecast:
 * they do not count, and readers should know. Days up to an `as-of` date of the author are not among
 * them.
 */
export function rowsToCome({ table, today, asOf }: SelectedRows): Problem | null {
  const last = Math.max(today + DAYS_AHEAD, asOf ?? -Infinity);
  const named = table.newest.filter(({ day }) => day > last);
  const [first] = named;
  if (!first) return null;
  return {
    code: 'to-come',
    count: measurementsAfter(table, last),
    leftOut: false,
    rows: named.map(({ row }) => row),
    column: 'date',
    example: isoOfDay(first.day),
  };
}

function measurementsAfter(table: ActivityTable, last: Day): number {
  let count = 0;
  for (let series = 0; series + 1 < table.start.length; series += 1) {
    const first = table.start[series] as number;
    let entry = (table.start[series + 1] as number) - 1;
    for (; entry >= first && (table.day[entry] as number) > last; entry -= 1) count += 1;
  }
  return count;
}
