import type { Position } from 'geojson';

const RADIANS = Math.PI / 180;
const EARTH_RADIUS = 6371;

/** A polygon on the globe, to look places up in. */
export interface Outline {
  /** In degrees and in one piece: longitudes go beyond ±180 if it crosses the antimeridian. */
  readonly rings: readonly Ring[];
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

interface Ring {
  readonly longitudes: Float64Array;
  readonly latitudes: Float64Array;
  /** x, y, z of each point on a globe of radius 1. */
  readonly points: Float64Array;
}

export function outlineOf(polygon: readonly Position[][]): Outline {
  const rings = polygon.map(ringOf);
  const [outer] = rings as [Ring];
  return {
    rings,
    west: Math.min(...outer.longitudes),
    east: Math.max(...outer.longitudes),
    south: Math.min(...outer.latitudes),
    north: Math.max(...outer.latitudes),
  };
}

function ringOf(positions: readonly Position[]): Ring {
  const longitudes: number[] = [];
  const latitudes: number[] = [];
  for (const [longitude, latitude] of positions as readonly [number, number][]) {
    const before = longitudes.at(-1) ?? longitude;
    longitudes.push(longitude + 360 * Math.round((before - longitude) / 360));
    latitudes.push(latitude);
  }
  const points = positions.flatMap(([longitude, latitude]) =>
    pointAt(longitude as number, latitude as number),
  );
  const [first, last] = [longitudes[0] as number, longitudes.at(-1) as number];
  if (Math.abs(last - first) > 180) {
    // Once around the globe: Antarctica, closed through its pole.
    longitudes.push(last, first, first);
    latitudes.push(-90, -90, latitudes[0] as number);
  }
  return {
    longitudes: Float64Array.from(longitudes),
    latitudes: Float64Array.from(latitudes),
    points: Float64Array.from(points),
  };
}

const pointAt = (longitude: number, latitude: number): [number, number, number] => {
  const [λ, φ] = [longitude * RADIANS, latitude * RADIANS];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
};

/** Whether a place, in degrees, is inside. */
export function contains(outline: Outline, longitude: number, latitude: number): boolean {
  if (latitude < outline.south || latitude > outline.north) return false;
  for (let x = longitude - 360; x <= outline.east; x += 360) {
    if (x < outline.west) continue;
    // Inside the outer ring and not in a hole.
    let inside = false;
    for (const ring of outline.rings) if (isIn(ring, x, latitude)) inside = !inside;
    if (inside) return true;
  }
  return false;
}

/** Even-odd rule. */
function isIn({ longitudes, latitudes }: Ring, x: number, y: number): boolean {
  let inside = false;
  for (let i = 1; i < longitudes.length; i += 1) {
    const [y1, y2] = [latitudes[i - 1] as number, latitudes[i] as number];
    if (y1 > y === y2 > y) continue;
    const [x1, x2] = [longitudes[i - 1] as number, longitudes[i] as number];
    if (x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside;
  }
  return inside;
}

/** How far a line may bulge out of the box around its ends, in km, as it follows the globe. */
const BULGE = 150;

/**
 * Whether an outline is surely farther than `most` km from a place, judged by the box around it. Most
 * are, and need not be measured.
 */
export function isFarther(
  { west, east, south, north }: Outline,
  longitude: number,
  latitude: number,
  most: number,
): boolean {
  const least = (most + BULGE) / EARTH_RADIUS;
  if (least >= Math.PI / 2) return false;
  if (Math.max(south - latitude, latitude - north) * RADIANS > least) return true;
  // Angle to the nearest meridian of the box, of which the nearest point may be past the pole.
  const middle = (west + east) / 2;
  const turn = Math.abs(longitude - middle) % 360;
  const away = (Math.min(turn, 360 - turn) - (east - west) / 2) * RADIANS;
  if (away <= 0) return false;
  const across = away >= Math.PI / 2 ? 1 : Math.sin(away);
  return Math.cos(latitude * RADIANS) * across > Math.sin(least);
}

/**
 * Returns a function that measures how far an outline is from a place, in km to the nearest point of
 * its lines; `Infinity` on the other side of the globe.
 */
export function distancesFrom(longitude: number, latitude: number): (outline: Outline) => number {
  const up = pointAt(longitude, latitude);
  const east = pointAt(longitude + 90, 0);
  const north = pointAt(longitude, latitude + 90);
  // Look at the globe from above the place: short distances keep their length.
  const along = (axis: readonly number[], { points }: Ring, at: number): number =>
    (axis[0] as number) * (points[at] as number) +
    (axis[1] as number) * (points[at + 1] as number) +
    (axis[2] as number) * (points[at + 2] as number);

  const toRing = (ring: Ring): number => {
    let least = Infinity;
    let [x1, y1, inSight] = [0, 0, false];
    for (let at = 0; at < ring.points.length; at += 3) {
      const wasInSight = inSight;
      inSight = along(up, ring, at) > 0;
      const [x2, y2] = [along(east, ring, at), along(north, ring, at)];
      if (inSight && wasInSight) least = Math.min(least, toSegment(x1, y1, x2, y2));
      [x1, y1] = [x2, y2];
    }
    return Math.sqrt(least) * EARTH_RADIUS;
  };
  return ({ rings }) => Math.min(...rings.map(toRing));
}

/** Square of the distance of a segment from the origin. */
function toSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return (x1 + share * dx) ** 2 + (y1 + share * dy) ** 2;
}
