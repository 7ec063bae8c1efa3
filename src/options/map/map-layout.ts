import type { CommunitiesFigure, Community } from '../../kinds/communities/figure.js';
import {
  projectionFor,
  widthWithin,
  WORLD_END,
  type ProjectionName,
} from '../../look/geography/projections.js';
import type { Place } from '../../look/geography/region.js';
import { LEAST_RING, locate, markerRadius } from './map-markers.js';
import { farthestIn, spread, type Settled } from '../placement/placement.js';

/** A community's circle, in px of the whole map as enlarged by the zoom. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Whether it lies beyond the map and is drawn at its edge. */
  readonly isBeyond: boolean;
  readonly community: Community;
}

/** Positions of a figure's communities on the whole map, however it is panned. */
export interface MapLayout {
  /** The communities on the map, in the figure's order. */
  readonly placed: readonly Placed[];
  readonly unplaced: number;
  /** Those outside of what the projection shows. */
  readonly outside: readonly Community[];
  /** How many lie beyond the map, towards a pole, and are drawn at its edge. */
  readonly atEdge: number;
  /** How many circles are no longer over their place, as they would hide others. */
  readonly movedApart: number;
  /** Whether some circles overlap, as there is no room for all near their places. */
  readonly isCrowded: boolean;
}

/** The map that communities are placed on. */
export interface MapFrame {
  readonly name: ProjectionName;
  /** Size of the whole map before it is enlarged, in px. */
  readonly width: number;
  readonly height: number;
  readonly margin?: number;
  readonly leastRadius: number;
  /** The most users of all communities if the area of a marker stands for its users; 0 if the logarithm does. */
  readonly most: number;
  /** Factor by which the map is enlarged. */
  readonly k: number;
  /** Places that decide what the map shows: see `placesOf`. */
  readonly places: readonly Place[];
}

/** A place that a map of the world shows only if it is whole. */
const SOUTH_POLE: Place = [0, -90];

/**
 * The places that decide what a map shows: for Mercator all, for a map of the world those in the far south.
 * @param isWhole whether a map of the world has Antarctica, whoever lives there
 */
export const placesOf = (
  { communities }: CommunitiesFigure,
  name: ProjectionName,
  isWhole = false,
): Place[] => {
  if (isWhole && name !== 'mercator') return [SOUTH_POLE];
  return communities.flatMap(({ longitude, latitude }): Place[] =>
    longitude !== null && latitude !== null && (name === 'mercator' || latitude < WORLD_END)
      ? [[longitude, latitude]]
      : [],
  );
};

/** Cache of the last layout of each figure: panning the map needs no new one. */
const made = new WeakMap<CommunitiesFigure, { readonly key: string; readonly layout: MapLayout }>();

/** Returns where the communities are; circles that would hide each other are spread anew for every `k`. */
export function layoutOf(figure: CommunitiesFigure, frame: MapFrame): MapLayout {
  const key = JSON.stringify(frame);
  const known = made.get(figure);
  if (known?.key === key) return known.layout;
  const layout = makeLayout(figure, frame);
  made.set(figure, { key, layout });
  return layout;
}

function makeLayout(figure: CommunitiesFigure, frame: MapFrame): MapLayout {
  const { name, width, height, leastRadius, k, most } = frame;
  const projection = projectionFor(name, width, height, {
    places: frame.places,
    ...(frame.margin === undefined ? {} : { margin: frame.margin }),
  });
  const located = figure.communities.map((community) => ({
    community,
    at: locate(community, name, projection, { width, height }),
  }));
  const mapWidth = widthWithin(name, frame, frame.margin);
  const unplaced = located.filter(({ at }) => at === 'unplaced').length;
  const outside = located.filter(({ at }) => at === 'off-map').map(({ community }) => community);
  const shown = located.length - unplaced - outside.length;
  const anchors = located.flatMap(({ community, at }) => {
    if (typeof at === 'string') return [];
    const least = at.isBeyond ? Math.max(leastRadius, LEAST_RING) : leastRadius;
    const r = Math.max(least, markerRadius(community.users, name, mapWidth, shown, k, most));
    const place = { x: inside(at.x * k, r, width * k), y: inside(at.y * k, r, height * k) };
    return [
      {
        ...place,
        r,
        isBeyond: at.isBeyond,
        key: keyOf(community),
        weight: community.users,
        community,
      },
    ];
  });
  // Circles that are to be larger than usual need more room.
  const farthest = farthestIn(width) + 4 * leastRadius;
  const positions = spread(anchors, { width: width * k, height: height * k }, farthest);
  const placed = anchors.map(({ r, isBeyond, community }, index) => {
    const { x, y } = positions[index] as Settled;
    return { x, y, r, isBeyond, community };
  });
  const atEdge = placed.filter(({ isBeyond }) => isBeyond).length;
  const movedApart = anchors.filter(({ x, y, r }, index) => {
    const { x: nowX, y: nowY } = placed[index] as Placed;
    return Math.hypot(nowX - x, nowY - y) > r;
  }).length;
  const isCrowded = positions.some(({ isOver }) => isOver);
  return { placed, unplaced, outside, atEdge, movedApart, isCrowded };
}

/** Returns the nearest coordinate at which the edge of the picture does not cut the circle. */
const inside = (at: number, r: number, length: number): number =>
  Math.min(Math.max(at, r + 1), Math.max(length - r - 1, r + 1));

const keyOf = ({ name, place, country, constellation }: Community): string =>
  JSON.stringify([name, place, country, constellation]);
