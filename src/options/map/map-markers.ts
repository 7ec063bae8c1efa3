import type { MarkerSizing } from '../../kinds/communities/map-view.js';
import type { Community } from '../../kinds/communities/figure.js';
import type { MapProjection } from '../../look/geography/map-projection.js';
import type { ProjectionName } from '../../look/geography/projections.js';
import { MERCATOR_END } from '../../look/geography/aspects.js';
import type { Look } from '../../look/look.js';
import type { CircleMark } from '../plan.js';
import type { Position, Size } from '../placement/placement.js';
import type { Shape } from '../shapes.js';

/** Names of the countries on the map of the US. It has no place for Guam and other islands. */
const UNITED_STATES = new Set([
  'us',
  'usa',
  'united states',
  'united states of america',
  'puerto rico',
]);

/** The place of a community on the picture, in px. */
export interface Located extends Position {
  /** Whether it lies beyond the map, towards a pole, and is drawn at the edge. */
  readonly isBeyond: boolean;
}

/**
 * Returns where a community belongs. If its country is known, that decides: Albers USA gives a place
 * to Toronto and Chukotka as well. Mercator never reaches a pole, so a place near one may lie beyond
 * any map.
 */
export function locate(
  { latitude, longitude, country }: Community,
  name: ProjectionName,
  projection: MapProjection,
  { width, height }: Size,
): Located | 'unplaced' | 'off-map' {
  if (name === 'albers-usa' && country !== null && !isUnitedStates(country)) return 'off-map';
  if (latitude === null || longitude === null) return 'unplaced';
  const isIn = (x: number, y: number): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const isBeyond = name === 'mercator' && Math.abs(latitude) > MERCATOR_END;
  const end = Math.sign(latitude) * MERCATOR_END;
  const [x, y] = projection([longitude, isBeyond ? end : latitude]) ?? [NaN, NaN];
  if (!isBeyond && isIn(x, y)) return { x, y, isBeyond };
  if (name !== 'mercator') return 'off-map';
  return {
    // All longitudes meet at a pole.
    x: Math.abs(latitude) === 90 ? width / 2 : within(x, width),
    y: isBeyond ? (latitude < 0 ? height : 0) : within(y, height),
    isBeyond: true,
  };
}

const within = (at: number, length: number): number => Math.min(Math.max(at, 0), length);

/** Least radius of a ring in px: a smaller ring would look like a solid marker. */
export const LEAST_RING = 3.5;

const isUnitedStates = (country: string): boolean =>
  UNITED_STATES.has(country.toLowerCase().replace(/\./g, '').replace(/^the /, '').trim());

/** The least radius that can be seen and hit, in px. */
const LEAST = 1.6;
/** Number of markers up to which none is made smaller to save room. */
const FEW = 300;
/**
 * With more markers, all shrink by steps of this factor, so that one more community rarely changes
 * the others.
 */
const STEP = 1.25;

/** The least factor: the largest can still be told from the smallest. */
const MOST_CROWDED = 0.5;

const crowding = (shown: number): number =>
  shown <= FEW
    ? 1
    : Math.max(MOST_CROWDED, STEP ** (-Math.ceil(Math.log(shown / FEW) / Math.log(STEP)) / 2));

/**
 * Exponent with which markers grow as the map is enlarged: far less than the land, so that all have
 * more room.
 */
const GROWTH = 0.15;

/** Radius of the largest circle whose area stands for users, on a map of the usual width. */
const LARGEST = 15;

/**
 * The radius in px of a community's circle: it grows with log10(users), the same for the same users
 * in every map of this width; smaller on small maps and where many communities are shown.
 * @param k how many times the map is enlarged
 * @param most the most users of all, if the area of the circle stands for its users; else 0
 */
export function markerRadius(
  users: number,
  name: ProjectionName,
  width: number,
  shown: number,
  k = 1,
  most = 0,
): number {
  const detail = name === 'albers-usa' ? 1.5 : 1;
  const scale = (width / 760) ** 0.75 * detail * k ** GROWTH * crowding(shown / k);
  const r =
    most > 0 ? LARGEST * Math.sqrt(users / most) : 1.9 + 1.25 * Math.log10(Math.max(users, 1));
  return Math.max(LEAST, scale * r);
}

/** One entry of the size legend: a number of users and the radius drawn for it, in px. */
export interface MarkerSize {
  readonly users: number;
  readonly r: number;
}

/** Parts of the most users that the legend of areas has besides. */
const AREAS = [0.05, 0.25];

/** The largest number of one digit and zeros that is not above a number. */
function roundedDown(users: number): number {
  const power = 10 ** Math.floor(Math.log10(users));
  return power * Math.floor(users / power);
}

/**
 * Entries of the size legend, rising: the least users, the powers of ten between, and the most; if the area stands
 * for users, the most and some parts of them.
 */
export function markerSizes(
  placed: readonly { readonly r: number; readonly community: Community }[],
  sizing: MarkerSizing,
): MarkerSize[] {
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last || first.community.users === last.community.users) return [];
  const [most, least] = [first.community.users, last.community.users];
  // The radius is linear in the logarithm, except where it is the least that can be seen.
  const sizes = new Map(placed.map(({ community, r }) => [community.users, r]));
  const slope = (first.r - last.r) / Math.log10(most / least);
  const radius = (users: number): number =>
    sizes.get(users) ??
    Math.max(
      last.r,
      sizing === 'log'
        ? first.r - slope * Math.log10(most / users)
        : first.r * Math.sqrt(users / most),
    );
  if (sizing === 'users') {
    const parts = AREAS.map((part) => roundedDown(part * most)).filter((users) => users > least);
    return [...parts, most].map((users) => ({ users, r: radius(users) }));
  }
  const powers = Array.from({ length: 8 }, (_, power) => 10 ** power);
  const rounded = powers.filter((users) => users > least * 2 && users * 2 < most);
  return [least, ...rounded, most].map((users) => ({ users, r: radius(users) }));
}

/**
 * A community's marker: solid, as translucent ones fall under 3:1 against land. A community beyond
 * the map has a ring, as the marker is not at its place.
 */
export const markerMark = (
  { x, y, r, isBeyond }: { readonly r: number } & Located,
  color: string,
  look: Look,
  shape: Shape = 'circle',
): CircleMark => ({
  mark: 'circle',
  x,
  y,
  r,
  ...(shape === 'circle' ? {} : { shape }),
  ...(isBeyond
    ? { fill: look.surface, stroke: color, strokeWidth: 1.5 }
    : { fill: color, stroke: look.land, strokeWidth: 1 }),
});
