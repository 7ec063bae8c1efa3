/* eslint-disable @typescript-eslint/prefer-for-of -- an iterator takes longer than what these loops do */
import type { Day } from '../data/dates.js';

/*
 * These functions run for every measurement. They know nothing but arrays of numbers: what an engine has compiled
 * for objects is dropped together with the last of them, and would have to be compiled again for the next table.
 */

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number;
  return sum;
}

/** The value that more than half of some values have; NaN if there is none. */
export function commonOf(values: Int32Array): number {
  let common = 0;
  let votes = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (votes === 0) common = value;
    votes += value === common ? 1 : -1;
  }
  let count = 0;
  for (let at = 0; at < values.length; at += 1) count += Number(values[at] === common);
  return count * 2 > values.length ? common : NaN;
}

/** Marks the places of days with 1. @param first day of the first place @returns how many had no mark */
export function mark(places: Int32Array, days: Int32Array, first: Day): number {
  let marked = 0;
  for (let at = 0; at < days.length; at += 1) {
    const place = (days[at] as Day) - first;
    marked += 1 - (places[place] as number);
    places[place] = 1;
  }
  return marked;
}

/**
 * Adds a count to the sum of each day, which may be NaN as long as it has none.
 * @param places by day from the first on: the place of its sum
 * @param each adds as much for each day, in place of the counts
 */
export function addCounts(
  sums: Float64Array,
  days: Int32Array,
  counts: Float64Array,
  places: Int32Array,
  first: Day,
  each = 0,
): void {
  for (let at = 0; at < days.length; at += 1) {
    const place = places[(days[at] as Day) - first] as number;
    sums[place] = (sums[place] || 0) + (each || (counts[at] as number));
  }
}

/** Adds each value to the one at the same place, if it is positive. */
export function addPositive(sums: Float64Array, values: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) {
    const value = values[at] as number;
    if (value > 0) sums[at]! += value;
  }
}

/**
 * The mean of the values that are positive; 0 if there are none (notebook, "Active users": `users > 0`). All figures add
 * them in the order of the days: another order could change the last bit.
 */
export function positiveMean(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (!(value > 0)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}
