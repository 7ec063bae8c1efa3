import { MERCATOR_ASPECT, MERCATOR_END } from './aspects.js';

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Part of the world by its edges, in degrees; `east` may be beyond 180. */
export interface Region {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Space around places, as a part of the width or height that they take. */
const PADDING = 0.12;
/** Least width and height of a region, in degrees: a single place is shown in its country. */
const LEAST = 8;
/** Latitudes where a Mercator map of the world ends, as it grows without bound towards the poles. */
export const MERCATOR_WORLD = { south: -60, north: 80 };
/** Greatest width of a region, in degrees: a wider one is the whole world. */
const WIDEST = 200;
/** Latitudes, from and to, of the map of a single place at a pole. */
const POLE = [65, MERCATOR_END];
const RADIANS = Math.PI / 180;

const isOrdinary = ([, latitude]: Place): boolean =>
  latitude <= MERCATOR_WORLD.north && latitude >= MERCATOR_WORLD.south;

/**
 * Returns the smallest region that has all places in it, with space around them, across the
 * antimeridian if that is shorter; `null` if there are no places, or if they are all over the world.
 * Places near a pole are included if the region stays smaller than the world; places at a pole never
 * are.
 */
export function regionOf(places: readonly Place[]): Region | null {
  const ordinary = places.filter(isOrdinary);
  const polar = places
    .filter((place) => !isOrdinary(place) && Math.abs(place[1]) <= MERCATOR_END)
    .sort(([x1, y1], [x2, y2]) => Math.abs(y1) - Math.abs(y2) || x1 - x2);
  if (ordinary.length === 0) return polarRegionOf(places);
  const region = boxOf(ordinary, MERCATOR_WORLD.south, MERCATOR_WORLD.north);
  let found = region;
  const taken = [...ordinary];
  for (const place of polar) {
    const wider = boxOf([...taken, place], -MERCATOR_END, MERCATOR_END);
    if (!region || !wider || sizeOf(wider) > WIDEST * RADIANS) continue;
    found = wider;
    taken.push(place);
  }
  return found;
}

/** The region of places that are all near one pole; `null` if they are at both. */
function polarRegionOf(places: readonly Place[]): Region | null {
  if (new Set(places.map(([, latitude]) => Math.sign(latitude))).size !== 1) return null;
  const apart = places.filter(([, latitude]) => Math.abs(latitude) <= MERCATOR_END);
  const box = boxOf(apart, -MERCATOR_END, MERCATOR_END);
  if (box) return box;
  const isNorth = (places[0] as Place)[1] > 0;
  const shown =
    apart.length > 0 ? apart : POLE.map((latitude): Place => [0, isNorth ? latitude : -latitude]);
  const { south, north } = boxOf(
    shown.map(([, latitude]): Place => [0, latitude]),
    -MERCATOR_END,
    MERCATOR_END,
  ) as Region;
  return { west: -180 + 0.001, east: 180 - 0.001, south, north };
}

/** The region of some places between two latitudes; `null` where it is as wide as the world. */
function boxOf(places: readonly Place[], least: number, most: number): Region | null {
  if (places.length === 0) return null;
  const longitudes = [...new Set(places.map(([longitude]) => longitude))].sort((a, b) => a - b);
  // Leave out the widest gap between longitudes.
  let [west, gap] = [longitudes[0] as number, -1];
  longitudes.forEach((longitude, index) => {
    const before = longitudes.at(index - 1) as number;
    const space = index === 0 ? longitude + 360 - before : longitude - before;
    if (space > gap) [west, gap] = [longitude, space];
  });
  const width = 360 - gap;
  if (width > WIDEST) return null;
  const latitudes = places.map(([, latitude]) => latitude);
  const lowest = latitudes.reduce((a, b) => Math.min(a, b));
  const highest = latitudes.reduce((a, b) => Math.max(a, b));
  const across = Math.max(PADDING * width, (LEAST - width) / 2);
  const down = Math.max(PADDING * (highest - lowest), (LEAST - (highest - lowest)) / 2);
  return {
    west: west - across,
    east: west + width + across,
    south: Math.max(least, lowest - down),
    north: Math.min(most, highest + down),
  };
}

/** Width in radians of a map that has all of a region in it. */
function sizeOf({ west, east, south, north }: Region): number {
  const height = mercator(north) - mercator(south);
  return Math.max((east - west) * RADIANS, height / MERCATOR_ASPECT);
}

const mercator = (latitude: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2));
