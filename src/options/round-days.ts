import { tickStep } from 'd3-array';
import { dayOfMs, msOfDay, type Day } from '../data/dates.js';

const MONTH = 30;
const YEAR = 365;

/** Distances between round days, in days. Months and years count as about so many. */
const DISTANCES = [1, 2, 7, MONTH, 3 * MONTH, YEAR] as const;

/** Sundays are the days of which 7 leaves this rest: 1970-01-04 was one. */
const SUNDAY = 3;

/**
 * About `count` round days from the first to the last: each day, every second one, Sundays, or the first days of
 * months, quarters or years. The same days are round whatever the span is, so that a zoom keeps them.
 */
export function roundDays(first: Day, last: Day, count: number): Day[] {
  const wanted = (last - first) / count;
  if (wanted >= YEAR) return firstsOf(12 * tickStep(first / YEAR, last / YEAR, count), first, last);
  const next = DISTANCES.findIndex((distance) => distance > wanted);
  const [below, above] = [DISTANCES[next - 1] ?? 0, DISTANCES[next] as number];
  // The nearer one, as a factor.
  const distance = below && wanted / below < above / wanted ? below : above;
  if (distance >= MONTH) {
    return firstsOf(distance === YEAR ? 12 : distance / MONTH, first, last);
  }
  const rest = distance === 7 ? SUNDAY : 0;
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return days.filter((day) => (day - rest) % distance === 0);
}

/** The first days of every so many months, counted from the year 0. */
function firstsOf(months: number, first: Day, last: Day): Day[] {
  const date = new Date(msOfDay(first));
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  const days: Day[] = [];
  for (let at = Math.floor(month / months) * months; ; at += months) {
    // `Date.UTC` takes the years from 0 to 99 for those from 1900.
    const day = dayOfMs(Date.UTC(2000, at - 24_000));
    if (day > last) return days;
    if (day >= first) days.push(day);
  }
}
