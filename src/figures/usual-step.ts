import type { Day } from '../data/dates.js';
import { commonOf } from './loops.js';

/** Neighbouring dates between which nothing was measured for longer than is usual. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** Number of usual steps beyond which a step is a gap. */
export const LONG_STEP = 1.5;

/** Days between neighbouring dates, which ascend. */
export function stepsOf(dates: Int32Array): Int32Array {
  const steps = new Int32Array(Math.max(0, dates.length - 1));
  for (let index = 0; index < steps.length; index += 1) {
    steps[index] = (dates[index + 1] as Day) - (dates[index] as Day);
  }
  return steps;
}

/**
 * The median of some steps; NaN without any.
 * @param steps are sorted in place
 */
export function medianStep(steps: Int32Array): number {
  // Often more than half of the steps are equal: their value is the median, and nothing need be sorted.
  const common = commonOf(steps);
  if (!Number.isNaN(common)) return common;
  steps.sort();
  const middle = (steps.length - 1) / 2;
  return ((steps[Math.floor(middle)] as number) + (steps[Math.ceil(middle)] as number)) / 2;
}

/** The median of the steps of several hubs. */
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
