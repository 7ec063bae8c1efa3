import { rounded } from './map-projection.js';

// Most maps show whole shapes that are not turned, which takes a tenth of the code of d3-geo. Tests hold the two to
// the same lines.

/** Longitude from the middle of the map, and latitude, in radians. */
export type Angles = readonly [longitude: number, latitude: number];

/** Writes lines on the globe as the `d` of an SVG path. */
export interface Pen {
  readonly line: (corners: readonly Angles[]) => string;
  /** @param corners each once: the last is joined with the first */
  readonly ring: (corners: readonly Angles[]) => string;
}

/** A corner of a line: where it is on the globe, and in the picture. */
interface Corner {
  readonly place: Angles;
  readonly x: number;
  readonly y: number;
}

type Vector = readonly [number, number, number];

/** How often a line may be halved. */
const DEPTH = 16;
/** Cosine of 30°: a longer line may leave its chord and come back to it, so it is always halved. */
const FAR = Math.cos(Math.PI / 6);
const NEARLY_NOTHING = 1e-6;
/**
 * Square of a length in px: on a map that is at least 200 px wide, no line of that length leaves its chord by a tenth
 * of a pixel. Most lines of an outline are so short, and it takes long to find out what a line needs.
 */
const SHORT = 3 ** 2;

/**
 * Returns a pen for a projection. What is straight on the globe is bent in the picture, and gets points between
 * its corners, by the rules of d3-geo.
 * @param precision greatest distance in px of a line from its true curve
 */
export function penFor(
  project: (place: Angles) => readonly [number, number],
  precision: number,
): Pen {
  const most = precision ** 2;
  const cornerAt = (place: Angles): Corner => {
    const [x, y] = project(place);
    return { place, x, y };
  };

  /** Adds the points that a line needs between two corners. */
  const bend = (from: Corner, to: Corner, depth: number, points: Corner[]): void => {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const square = dx * dx + dy * dy;
    if (square <= SHORT || depth === 0) return;
    const [start, end] = [vectorOf(from.place), vectorOf(to.place)];
    const middle = cornerAt(middleOf(from.place, start, to.place, end));
    const [x, y] = [middle.x - from.x, middle.y - from.y];
    const isStraight =
      (dy * x - dx * y) ** 2 / square <= most &&
      Math.abs((dx * x + dy * y) / square - 0.5) <= 0.3 &&
      start[0] * end[0] + start[1] * end[1] + start[2] * end[2] >= FAR;
    if (isStraight) return;
    bend(from, middle, depth - 1, points);
    points.push(middle);
    bend(middle, to, depth - 1, points);
  };

  const write = (places: readonly Angles[], isRing: boolean): string => {
    const corners = places.map(cornerAt);
    const points: Corner[] = [];
    corners.forEach((corner, index) => {
      points.push(corner);
      const next = corners[index + 1] ?? (isRing ? corners[0] : undefined);
      if (next) bend(corner, next, DEPTH, points);
    });
    const texts = points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`);
    return `M${texts.join('L')}${isRing ? 'Z' : ''}`;
  };
  return { line: (places) => write(places, false), ring: (places) => write(places, true) };
}

/** A place as a vector from the middle of the globe. */
function vectorOf([longitude, latitude]: Angles): Vector {
  const out = Math.cos(latitude);
  return [out * Math.cos(longitude), out * Math.sin(longitude), Math.sin(latitude)];
}

/**
 * The place half way between two places. At a pole and along a meridian, their vectors say too little of the longitude.
 */
function middleOf([from]: Angles, start: Vector, [to]: Angles, end: Vector): Angles {
  const [a, b, c] = [start[0] + end[0], start[1] + end[1], start[2] + end[2]];
  const up = c / Math.hypot(a, b, c);
  const isCertain = Math.abs(from - to) >= NEARLY_NOTHING && 1 - Math.abs(up) >= NEARLY_NOTHING;
  return [isCertain ? Math.atan2(b, a) : (from + to) / 2, Math.asin(up)];
}
