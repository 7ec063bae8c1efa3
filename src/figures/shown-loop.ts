import type { Day } from '../data/dates.js';

/**
 * Adds what is shown of a hub to its group, from its first date to its last. As in loops.ts, it knows nothing but
 * arrays and numbers.
 * @param dates all dates of the chart; the hub's days are among them
 * @param at the place of the hub's first date
 * @param longest days between two measurements beyond which the hub is bridged; NaN if that is not known
 * @param isHubs adds 1 for each measurement, in place of its users
 * @param activeOnly whether a measurement without users counts as 0 hubs
 * @param isLate whether the hub stays as it was up to the last of the dates
 */
export function addShown(
  shown: Float64Array,
  bridged: Uint8Array,
  bridgedUsers: Float64Array,
  dates: Int32Array,
  at: number,
  days: Int32Array,
  users: Float64Array,
  longest: number,
  isHubs: boolean,
  activeOnly: boolean,
  isLate: boolean,
): void {
  let before = days[0] as Day;
  let last = 0;
  for (let index = 0; index < days.length; index += 1) {
    const day = days[index] as Day;
    const count = users[index] as number;
    const value = isHubs ? Number(!activeOnly || count > 0) : count;
    for (let date = dates[at] as Day; date < day; date = dates[at] as Day) {
      const part = (date - before) / (day - before);
      // Hubs are counted whole: between two dates the hub counts if it did on either.
      const between = isHubs ? Math.max(last, value) : last + (value - last) * part;
      shown[at]! += between;
      if (day - before > longest) {
        bridged[at] = 1;
        bridgedUsers[at]! += between;
      }
      at += 1;
    }
    shown[at]! += value;
    at += 1;
    before = day;
    last = value;
  }
  if (!isLate) return;
  for (; at < dates.length; at += 1) {
    shown[at]! += last;
    bridged[at] = 1;
    bridgedUsers[at]! += last;
  }
}
