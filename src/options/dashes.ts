import type { Mark } from './plan.js';

const DASH = [3, 3];

/** First and last index of neighbouring dates that are marked. */
export function runsOf(marked: Uint8Array): [first: number, last: number][] {
  const runs: [number, number][] = [];
  marked.forEach((mark, at) => {
    if (mark === 0) return;
    if (at > 0 && marked[at - 1] === 1) (runs.at(-1) as [number, number])[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

/** The heights of a line that were measured: NaN where a date is marked, as the line is dashed there. */
export const withoutMarked = (y: Float64Array, marked: Uint8Array): Float64Array =>
  y.map((height, at) => (marked[at] === 1 ? NaN : height));

/** Dashes for the parts of a line that were not measured: from the measurement before to the one after. */
export const dashes = (
  x: Float64Array,
  y: Float64Array,
  marked: Uint8Array,
  stroke: string,
  width: number,
): Mark[] =>
  runsOf(marked).map(([first, last]): Mark => {
    const [from, to] = [Math.max(first - 1, 0), last + 2];
    return { mark: 'line', x: x.slice(from, to), y: y.slice(from, to), stroke, width, dash: DASH };
  });
