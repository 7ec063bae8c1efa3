/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** Part of the world by its edges, in degrees; `east` may be beyond 180. */
export interface Region {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Space around places, as a part of what they take. */
const PADDING = 0.12;
/** A region is no smaller than that, in degrees: a single place is shown in its country. */
const LEAST = 8;
/** Mercator grows without bound towards the poles. */
const NORTH = 80;
const SOUTH = -60;
/** Wider than that it is the world. */
const WIDEST = 200;

/**
 * The smallest region that has all places in it, with space around them; across the antimeridian
 * where that is shorter. `null` where there are none, or where they are all over the world.
 */
export function regionOf(places: readonly Place[]): Region | null {
  if (places.length === 0) return null;
  const longitudes = [...new Set(places.map(([longitude]) => longitude))].sort((a, b) => a - b);
  // The widest gap is what is left out.
  let [west, gap] = [longitudes[0] as number, -1];
  longitudes.forEach((longitude, index) => {
    const before = longitudes.at(index - 1) as number;
    const space = index === 0 ? longitude + 360 - before : longitude - before;
    if (space > gap) [west, gap] = [longitude, space];
  });
  const width = 360 - gap;
  if (width > WIDEST) return null;
  const latitudes = places.map(([, latitude]) => Math.min(NORTH, Math.max(SOUTH, latitude)));
  const least = latitudes.reduce((a, b) => Math.min(a, b));
  const most = latitudes.reduce((a, b) => Math.max(a, b));
  const across = Math.max(PADDING * width, (LEAST - width) / 2);
  const down = Math.max(PADDING * (most - least), (LEAST - (most - least)) / 2);
  return {
    west: west - across,
    east: west + width + across,
    south: Math.max(SOUTH, least - down),
    north: Math.min(NORTH, most + down),
  };
}
