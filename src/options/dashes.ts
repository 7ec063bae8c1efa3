import type { Mark } from './plan.js';

const DASH = [3, 3];

/**
 * Runs of neighbouring dates that are marked, each from the measurement before to the one after.
 * @returns first index, and the one behind the last
 */
export function gapsIn(marked: Uint8Array): [from: number, to: number][] {
  const gaps: [number, number][] = [];
  marked.forEach((mark, at) => {
    if (mark === 0) return;
    const last = gaps.at(-1);
    if (last && marked[at - 1] === 1) last[1] = at + 2;
    else gaps.push([Math.max(at - 1, 0), at + 2]);
  });
  return gaps;
}

/** The heights of a line that were measured: NaN where a date is marked, as the line is dashed there. */
export const withoutMarked = (y: Float64Array, marked: Uint8Array): Float64Array =>
  y.map((height, at) => (marked[at] === 1 ? NaN : height));

/** Dashes for the parts of a line that were not measured. */
export const dashes = (
  x: Float64Array,
  y: Float64Array,
  marked: Uint8Array,
  stroke: string,
  width: number,
): Mark[] =>
  gapsIn(marked).map(([from, to]): Mark => {
    return { mark: 'line', x: x.slice(from, to), y: y.slice(from, to), stroke, width, dash: DASH };
  });
