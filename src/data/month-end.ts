import { dayOfMs, msOfDay, type Day } from './dates.js';

/** The last day of the month that a day is in. */
export function monthEndOf(day: Day): Day {
  const date = new Date(msOfDay(day));
  return dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
}
