import { mix, type Look } from '../../look/look.js';
import type { Frame, Mark } from '../plan.js';
import type { Painted } from './painted.js';

/** Thickness in px that two bands have where a line parts them. */
const THICK = 4;

/** How series are drawn, an element for each. */
export interface BandStyle {
  readonly keys: readonly string[];
  /** Whether the series has a colour of its own. */
  readonly isNamed: readonly boolean[];
}

/** A single date is drawn as wide as the frame. */
export const across = (x: Float64Array, frame: Frame): Float64Array =>
  x.length === 1 ? Float64Array.of(frame.left, frame.right) : x;

/** The height for both ends of a single date. */
export const alike = (y: Float64Array): Float64Array =>
  y.length === 1 ? Float64Array.of(y[0] as number, y[0] as number) : y;

/** A line for each series, the largest on top of the others; a dot where a date stands alone. */
export function lineMarks(
  x: Float64Array,
  heights: readonly Float64Array[],
  frame: Frame,
  { keys, isNamed }: BandStyle,
): Painted {
  const along = across(x, frame);
  const lines = heights
    .map((y, index) => ({ y, index, line: alike(y), dots: x.length > 1 ? loneOf(y) : [] }))
    .reverse();
  return (colors) =>
    lines.flatMap(({ y, index, line, dots }): Mark[] => {
      const stroke = colors[index] as string;
      return [
        {
          mark: 'line',
          x: along,
          y: line,
          stroke,
          width: isNamed[index] ? 1.75 : 1,
          key: keys[index] as string,
        },
        ...dots.map((at) => dotAt(x[at] as number, y[at] as number, stroke)),
      ];
    });
}

/** Points, as indexes, whose neighbours have no value: no line goes through them. */
function loneOf(y: Float64Array): number[] {
  const isThere = (index: number): boolean => !Number.isNaN(y[index] ?? NaN);
  return Array.from(y.keys()).filter(
    (index) => isThere(index) && !isThere(index - 1) && !isThere(index + 1),
  );
}

const dotAt = (x: number, y: number, fill: string): Mark => ({
  mark: 'circle',
  x,
  y,
  r: 1.5,
  fill,
  stroke: 'none',
  strokeWidth: 0,
});

/**
 * Bands from the top of the stack down. Each is filled down to the base line, so that no seam shows
 * between two. A single date is drawn as wide as the frame.
 */
export function bandMarks(
  x: Float64Array,
  tops: readonly Float64Array[],
  frame: Frame,
  { keys, isNamed }: BandStyle,
  look: Look,
): Painted {
  const along = across(x, frame);
  const heights = tops.map(alike);
  const foot = new Float64Array(along.length).fill(frame.bottom);
  const bands = heights
    .map((y, index) => {
      const above = heights[index + 1];
      // Lines between bands of one grey would be dark and say nothing.
      const isSeen = above && (isNamed[index] || isNamed[index + 1]);
      return { y, index, edge: isSeen ? edgeOf(y, above, heights[index - 1] ?? foot) : null };
    })
    .reverse();
  return (colors) =>
    bands.flatMap(({ y, index, edge }): Mark[] => {
      const fill = colors[index] as string;
      const key = keys[index] as string;
      const band: Mark = { mark: 'band', x: along, y, base: frame.bottom, fill, key };
      if (!edge) return [band];
      const stroke = mix(fill, look.surface, 0.55);
      return [band, { mark: 'line', x: along, y: edge, stroke, width: 0.75, key: `${key}/edge` }];
    });
}

/** The heights of a line between two bands: NaN where one is too thin; `null` if no part of the line is left. */
function edgeOf(y: Float64Array, above: Float64Array, below: Float64Array): Float64Array | null {
  const edge = new Float64Array(y.length).fill(NaN);
  let isThere = false;
  for (let at = 0; at < y.length; at += 1) {
    const middle = y[at] as number;
    if (middle - (above[at] as number) >= THICK && (below[at] as number) - middle >= THICK) {
      edge[at] = middle;
      isThere = true;
    }
  }
  return isThere ? edge : null;
}
