/** Part of a value by which it may miss a whole number and still count as it: sums have rounding errors. */
const TOLERANCE = 1e-9;

export const isClose = (value: number, target: number): boolean =>
  Math.abs(value - target) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(target));

/** The whole number that a value misses by less than the tolerance, else the value. */
export function snap(value: number): number {
  const whole = Math.round(value);
  return isClose(value, whole) ? whole : value;
}

/** The largest whole number that is not above the value. */
export const floorExact = (value: number): number => Math.floor(snap(value));
