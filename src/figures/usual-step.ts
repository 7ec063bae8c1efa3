import type { Day } from '../data/dates.js';
import type { Gap } from './figure.js';

/** More usual steps than this without a measurement are a gap. */
export const LONG_STEP = 1.5;

/** Days between neighbouring dates, which ascend. */
export const stepsOf = (dates: Int32Array): Int32Array =>
  dates.subarray(1).map((day, index) => day - (dates[index] as Day));

/**
 * The median of some steps; NaN without any.
 * @param steps are sorted in place
 */
export function medianStep(steps: Int32Array): number {
  steps.sort();
  const middle = (steps.length - 1) / 2;
  return ((steps[Math.floor(middle)] as number) + (steps[Math.ceil(middle)] as number)) / 2;
}

/** The same over the steps of several. */
export function medianOfAll(all: readonly Int32Array[]): number {
  const steps = new Int32Array(all.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const one of all) {
    steps.set(one, filled);
    filled += one.length;
  }
  return medianStep(steps);
}

/** Neighbouring dates that are further apart than is usual among them. */
export function gapsOf(dates: Int32Array): Gap[] {
  const longest = LONG_STEP * medianStep(stepsOf(dates));
  const gaps: Gap[] = [];
  for (let index = 1; index < dates.length; index += 1) {
    const [from, to] = [dates[index - 1] as Day, dates[index] as Day];
    if (to - from > longest) gaps.push({ from, to });
  }
  return gaps;
}
