/** Part of a value by which it may miss a whole number and still count as it: sums have rounding errors. */
const TOLERANCE = 1e-9;

const isClose = (value: number, target: number): boolean =>
  Math.abs(value - target) <= TOLERANCE * Math.max(Math.abs(value), Math.abs(target));

/** The whole number that a value misses by less than the tolerance, else the value. */
export function snap(value: number): number {
  const whole = Math.round(value);
  return isClose(value, whole) ? whole : value;
}

/** The largest whole number that is not above the value. */
export const floorExact = (value: number): number => Math.floor(snap(value));

/** The smallest whole number that is not below the value. */
export const ceilExact = (value: number): number => Math.ceil(snap(value));

/** The nearest whole number; a half goes to the even one. */
export function roundHalfEven(value: number): number {
  // In twice the value, halves are whole numbers.
  const doubled = snap(value * 2);
  if (Number.isInteger(doubled) && doubled % 2 !== 0) {
    const below = Math.floor(doubled / 2);
    return below % 2 === 0 ? below : below + 1;
  }
  return Math.round(doubled / 2);
}

/** Returns the edge that a value misses by less than the tolerance, else the value. */
export const snapTo = (value: number, edges: readonly number[]): number =>
  edges.find((edge) => isClose(value, edge)) ?? value;

/** Order of names by code units: the same in every locale. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
