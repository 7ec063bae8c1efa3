import { dayOfMs, msOfDay, type Day } from './dates.js';

/** The last day of the month that a day is in. */
export function monthEndOf(day: Day): Day {
  const date = new Date(msOfDay(day));
  return dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
}

/** The same day of a month some months later, or before if `months` is negative; the last one of a shorter month. */
export function monthsFrom(day: Day, months: number): Day {
  const date = new Date(msOfDay(day));
  const first = dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  return Math.min(first + date.getUTCDate() - 1, monthEndOf(first));
}
