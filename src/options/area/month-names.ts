import type { Day } from '../../data/dates.js';
import { monthNumber } from '../../kinds/over-time/month-end.js';
import type { Words } from '../../words/format.js';
import { dayTick } from '../../words/days.js';

/**
 * Names the months of dates, each at its first date. The year is given where it differs from that of the
 * last name shown.
 * @param show shows a name, and returns whether there was room for it
 */
export function nameMonths(
  dates: Int32Array,
  words: Words,
  show: (day: Day, month: string, year: string | null) => boolean,
): void {
  let last = NaN;
  let shown = '';
  for (const day of dates) {
    const month = monthNumber(day);
    if (month === last) continue;
    last = month;
    const year = dayTick(day, 'year', words);
    if (show(day, dayTick(day, 'month', words), year === shown ? null : year)) shown = year;
  }
}
