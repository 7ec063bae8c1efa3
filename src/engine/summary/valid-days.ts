import type { Day } from '../../data/dates.js';
import type { Table } from '../../data/table.js';
import { DAYS_AHEAD } from '../../figures/to-come.js';
import type { Figure } from '../../figures/figure.js';
import type { SummaryEntry } from './summary-file.js';

/**
 * The days on which a figure stays the answer to its question: from the newest day that counts on, until a day that
 * is still to come counts, or is no longer said to be far ahead.
 * @param tables that it was counted from
 */
export function validDays(
  { today, asOf, scope }: Figure,
  tables: readonly Table[],
): Pick<SummaryEntry, 'since' | 'until'> {
  const days = tables.flatMap((table) => ('day' in table ? [table.day] : []));
  const isDated = days.length > 0;
  if (scope.asOf === 'today' || (isDated && asOf === null)) {
    return { since: today, until: today + 1 };
  }
  let newest = -Infinity;
  let next = Infinity;
  for (const list of days) {
    for (const day of list) {
      if (day <= today) newest = Math.max(newest, day);
      else next = Math.min(next, day);
    }
  }
  return { since: sinceOf(newest, next, today), until: untilOf(next, today) };
}

function sinceOf(newest: number, next: number, today: Day): Day {
  if (newest === -Infinity) return next === Infinity ? 0 : today;
  // A reader whose clock is behind would be told of a day ahead.
  return next <= today + DAYS_AHEAD ? today : newest;
}

function untilOf(next: number, today: Day): Day | null {
  if (next === Infinity) return null;
  return next > today + DAYS_AHEAD ? next - DAYS_AHEAD : next;
}
