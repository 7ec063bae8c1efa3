import type { Day } from '../data/dates.js';
import { mark } from './loops.js';

/** The days of some measurements, each once and in order. */
export interface Dates {
  readonly dates: Int32Array;
  /** By day, from the first of the dates on: its index among them. */
  readonly places: Int32Array;
}

/** @param measured the days of each in order */
export function datesOf(measured: readonly { readonly days: Int32Array }[]): Dates {
  let [first, last] = [Infinity, -Infinity];
  for (const { days } of measured) {
    if (days.length === 0) continue;
    first = Math.min(first, days[0] as Day);
    last = Math.max(last, days.at(-1) as Day);
  }
  // From the year 0 to 9999 there are few days: a place for each of them needs no search.
  const places = new Int32Array(Math.max(0, last - first + 1));
  let marked = 0;
  for (const { days } of measured) {
    marked += mark(places, days, first);
    // The first hubs of most files have every day.
    if (marked === places.length) break;
  }
  const dates: Day[] = [];
  places.forEach((isThere, at) => {
    places[at] = dates.length;
    if (isThere) dates.push(first + at);
  });
  return { dates: Int32Array.from(dates), places };
}

/** The place of a day in days that ascend; if it is not there, that of the first later one, or the end. */
export function placeOf(day: Day, days: Int32Array, from = 0, end = days.length): number {
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((days[middle] as Day) < day) from = middle + 1;
    else end = middle;
  }
  return from;
}
