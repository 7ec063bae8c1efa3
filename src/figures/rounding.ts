import { isClose, snap } from './exact.js';

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
