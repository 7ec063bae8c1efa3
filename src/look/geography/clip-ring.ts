import { rounded, type Extent } from './map-projection.js';

export type Point = readonly [x: number, y: number];

/** A half of the plane: all points whose product with the direction is at most `most`. */
export type Half = readonly [across: number, down: number, most: number];

/** Number of straight sides by which a rectangle with round corners is replaced. */
const SIDES = 16;

/** A rectangle with round corners of radius `r`. */
export const roundedHalves = ([left, top, right, bottom]: Extent, r: number): Half[] =>
  Array.from({ length: SIDES }, (_, index) => {
    const angle = (2 * Math.PI * index) / SIDES;
    const [across, down] = [Math.cos(angle), Math.sin(angle)];
    const [x, y] = [across > 0 ? right - r : left + r, down > 0 ? bottom - r : top + r];
    return [across, down, across * x + down * y + r];
  });

/** The part of a ring inside of all halves, as the `d` of an SVG path to be filled; `''` for none. */
export function clippedRing(ring: readonly Point[], halves: readonly Half[]): string {
  const inside = halves.reduce((points, [across, down, most]) => {
    const over = points.map(([x, y]) => across * x + down * y - most);
    return points.flatMap((point, index): Point[] => {
      const [is, was] = [over[index] as number, over.at(index - 1) as number];
      const [x, y] = point;
      const [beforeX, beforeY] = points.at(index - 1) as Point;
      const part = was / (was - is);
      const edge: Point[] =
        is > 0 === was > 0
          ? []
          : [[beforeX + part * (x - beforeX), beforeY + part * (y - beforeY)]];
      return is > 0 ? edge : [...edge, point];
    });
  }, ring);
  const texts = inside.map(([x, y]) => `${rounded(x)},${rounded(y)}`);
  return texts.length === 0 ? '' : `M${texts.join('L')}Z`;
}
