import { mix, type Look } from '../../look/look.js';
import type { Frame, LineMark, Mark } from '../plan.js';

/** Thickness in px that two bands have where a line parts them. */
const THICK = 4;

/** How series are drawn, an element for each. */
export interface BandStyle {
  readonly colors: readonly string[];
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
  { colors, keys, isNamed }: BandStyle,
): Mark[] {
  return heights
    .flatMap((y, index): Mark[][] => {
      const stroke = colors[index] as string;
      const line: LineMark = {
        mark: 'line',
        x: across(x, frame),
        y: alike(y),
        stroke,
        width: isNamed[index] ? 1.75 : 1,
        key: keys[index] as string,
      };
      const dots = x.length > 1 ? dotsOf(x, y, stroke) : [];
      return [[line, ...dots]];
    })
    .reverse()
    .flat();
}

/** Points whose neighbours have no value: no line goes through them. */
function dotsOf(x: Float64Array, y: Float64Array, fill: string): Mark[] {
  const isThere = (index: number): boolean => !Number.isNaN(y[index] ?? NaN);
  return Array.from(y).flatMap((height, index): Mark[] =>
    isThere(index) && !isThere(index - 1) && !isThere(index + 1)
      ? [
          {
            mark: 'circle',
            x: x[index] as number,
            y: height,
            r: 1.5,
            fill,
            stroke: 'none',
            strokeWidth: 0,
          },
        ]
      : [],
  );
}

/**
 * Bands from the top of the stack down. Each is filled down to the base line, so that no seam shows
 * between two. A single date is drawn as wide as the frame.
 */
export function bandMarks(
  x: Float64Array,
  tops: readonly Float64Array[],
  frame: Frame,
  { colors, keys, isNamed }: BandStyle,
  look: Look,
): Mark[] {
  const marks: Mark[] = [];
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const y = alike(tops[index] as Float64Array);
    const fill = colors[index] as string;
    const key = keys[index] as string;
    const along = across(x, frame);
    marks.push({ mark: 'band', x: along, y, base: frame.bottom, fill, key });
    const above = tops[index + 1];
    // Lines between bands of one grey would be dark and say nothing.
    if (!above || !(isNamed[index] || isNamed[index + 1])) continue;
    const below = tops[index - 1];
    const edge = edgeOf(y, alike(above), below ? alike(below) : y.map(() => frame.bottom));
    const stroke = mix(fill, look.surface, 0.55);
    if (edge) marks.push({ mark: 'line', x: along, y: edge, stroke, width: 0.75 });
  }
  return marks;
}

/** The heights of a line between two bands: NaN where one is too thin; `null` if no part of the line is left. */
function edgeOf(y: Float64Array, above: Float64Array, below: Float64Array): Float64Array | null {
  const edge = y.map((middle, at) => {
    const isThick =
      middle - (above[at] as number) >= THICK && (below[at] as number) - middle >= THICK;
    return isThick ? middle : NaN;
  });
  return edge.every(Number.isNaN) ? null : edge;
}
