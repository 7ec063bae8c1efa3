import { mix, type Look } from '../../look/look.js';
import type { Frame, LineMark, Mark } from '../plan.js';

/** Mean thickness in px from which a band has a line along its upper edge. */
const THICK = 5;

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
  colors: readonly string[],
  keys: readonly string[],
): Mark[] {
  const width = heights.length > 12 ? 1.25 : 1.75;
  return heights
    .flatMap((y, index): Mark[][] => {
      const stroke = colors[index] as string;
      const line: LineMark = {
        mark: 'line',
        x: across(x, frame),
        y: alike(y),
        stroke,
        width,
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
  colors: readonly string[],
  keys: readonly string[],
  look: Look,
): Mark[] {
  const marks: Mark[] = [];
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    const y = alike(tops[index] as Float64Array);
    const fill = colors[index] as string;
    const key = keys[index] as string;
    const along = across(x, frame);
    marks.push({ mark: 'band', x: along, y, base: frame.bottom, fill, key });
    const edge = edgeMark(along, y, tops[index - 1] ?? null, frame, mix(fill, look.surface, 0.55));
    if (edge) marks.push(edge);
  }
  return marks;
}

/** A line along the upper edge of a band; `null` if the band is too thin on average. */
function edgeMark(
  x: Float64Array,
  y: Float64Array,
  below: Float64Array | null,
  frame: Frame,
  stroke: string,
): LineMark | null {
  let thickness = 0;
  y.forEach((top, index) => (thickness += (below?.[index] ?? frame.bottom) - top));
  return thickness / y.length < THICK ? null : { mark: 'line', x, y, stroke, width: 0.75 };
}
