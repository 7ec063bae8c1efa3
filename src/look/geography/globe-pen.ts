import { rounded } from './map-projection.js';

// Most maps show whole shapes that are not turned, which takes a tenth of the code of d3-geo. Tests hold the two to
// the same lines.

// The first map is drawn before the engine has compiled this code. Until then, `const [x, y] = place` uses an iterator,
// which takes several times as long as `place[0]`.

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
  let text = '';
  const cornerAt = (place: Angles): Corner => {
    const at = project(place);
    return { place, x: at[0], y: at[1] };
  };
  const put = (sign: 'M' | 'L', { x, y }: Corner): void => {
    text += `${sign}${rounded(x)},${rounded(y)}`;
  };

  /** Writes the points that a line needs between two corners. */
  const bend = (from: Corner, to: Corner, depth: number): void => {
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const square = dx * dx + dy * dy;
    if (square <= SHORT || depth === 0) return;
    const start = vectorOf(from.place);
    const end = vectorOf(to.place);
    const middle = cornerAt(middleOf(from.place, start, to.place, end));
    const x = middle.x - from.x;
    const y = middle.y - from.y;
    const isStraight =
      (dy * x - dx * y) ** 2 / square <= most &&
      Math.abs((dx * x + dy * y) / square - 0.5) <= 0.3 &&
      start[0] * end[0] + start[1] * end[1] + start[2] * end[2] >= FAR;
    if (isStraight) return;
    bend(from, middle, depth - 1);
    put('L', middle);
    bend(middle, to, depth - 1);
  };

  const write = (places: readonly Angles[], isRing: boolean): string => {
    const first = cornerAt(places[0] as Angles);
    text = '';
    put('M', first);
    let from = first;
    for (let index = 1; index < places.length; index += 1) {
      const to = cornerAt(places[index] as Angles);
      bend(from, to, DEPTH);
      put('L', to);
      from = to;
    }
    if (!isRing) return text;
    bend(from, first, DEPTH);
    return `${text}Z`;
  };
  return { line: (places) => write(places, false), ring: (places) => write(places, true) };
}

/** A place as a vector from the middle of the globe. */
function vectorOf(place: Angles): Vector {
  const out = Math.cos(place[1]);
  return [out * Math.cos(place[0]), out * Math.sin(place[0]), Math.sin(place[1])];
}

/**
 * The place half way between two places. At a pole and along a meridian, their vectors say too little of the longitude.
 */
function middleOf(from: Angles, start: Vector, to: Angles, end: Vector): Angles {
  const a = start[0] + end[0];
  const b = start[1] + end[1];
  const c = start[2] + end[2];
  const up = c / Math.sqrt(a * a + b * b + c * c);
  const isCertain =
    Math.abs(from[0] - to[0]) >= NEARLY_NOTHING && 1 - Math.abs(up) >= NEARLY_NOTHING;
  return [isCertain ? Math.atan2(b, a) : (from[0] + to[0]) / 2, Math.asin(up)];
}
