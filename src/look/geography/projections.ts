import type { GeographyName } from '../geography.js';
import { ALBERS_ASPECT, MERCATOR_ASPECT, WORLD_END } from './aspects.js';
import { lateProjections, lateUnitedStates } from './late-projections.js';
import type { Extent, MapProjection, Zoom } from './map-projection.js';
import { naturalEarth } from './natural-earth.js';
import type { ProjectionName } from './projection-names.js';
import type { Place } from './region.js';

export { WORLD_END };
export { PROJECTIONS, type ProjectionName } from './projection-names.js';

/** The geography that a projection shows. */
export const geographyOf = (projection: ProjectionName): 'world' | 'us' =>
  projection === 'albers-usa' ? 'us' : 'world';

/**
 * Scale in px per radian above which the fine outlines are used: twice that of maps of 1440 px, for
 * which the others are made.
 */
const FINE: Readonly<Record<'world' | 'us', number>> = { world: 2 * 263, us: 2 * 1920 };

/** Returns the outlines with the detail that a projection can show at its scale. */
export function outlinesFor(name: ProjectionName, projection: MapProjection): GeographyName {
  const geography = geographyOf(name);
  return projection.scale() > FINE[geography] ? `${geography}-fine` : geography;
}

/** Height ÷ width of what each projection shows, without the margin: first of the world with Antarctica. */
const ASPECT: Record<ProjectionName, readonly [whole: number, usual: number]> = {
  'natural-earth': [0.52, 0.445],
  'equal-earth': [0.487, 0.4393],
  'albers-usa': [ALBERS_ASPECT, ALBERS_ASPECT],
  mercator: [MERCATOR_ASPECT, MERCATOR_ASPECT],
};

const aspectOf = (name: ProjectionName, places: readonly Place[]): number =>
  ASPECT[name][endOf(name, places) === WORLD_END ? 1 : 0];

/**
 * Latitude at which a map ends in the south. A map of the world is whole if one of the places lies beyond; the region
 * of a Mercator map ends by itself.
 */
export const endOf = (name: ProjectionName, places: readonly Place[]): number =>
  name === 'mercator' || places.some(([, latitude]) => latitude < WORLD_END) ? -90 : WORLD_END;

/** Margin around the map in px, so that markers at its edge stay whole. */
const marginOf = (width: number): number => 2 + Math.round(width / 100);

/** The height in px that a map of this width needs. */
export function mapHeight(
  projection: ProjectionName,
  width: number,
  places: readonly Place[] = [],
): number {
  const margin = marginOf(width);
  return Math.round((width - 2 * margin) * aspectOf(projection, places)) + 2 * margin;
}

/** Returns the width in px of a map in a frame: less than that of the frame if this is too low for it. */
export const widthWithin = (
  projection: ProjectionName,
  {
    width,
    height,
    places,
  }: { readonly width: number; readonly height: number; readonly places: readonly Place[] },
  margin = marginOf(width),
): number => Math.min(width, (height - 2 * margin) / aspectOf(projection, places) + 2 * margin);

/** Options that choose the part of a projection to show. */
export interface Part {
  /** Space left free around the map, in px; by default a little. */
  readonly margin?: number;
  /** Places whose region a Mercator map shows, and of which none lies beyond the end of a map of the world. */
  readonly places?: readonly Place[];
  /** Enlarges everything by `k`, then moves it by (x, y) px; 1, 0 and 0 by default. */
  readonly zoom?: Zoom;
  /** How far beyond its edges a zoomed picture goes on, in parts of its width and height. */
  readonly spare?: number;
}

/**
 * Returns a projection that fills a frame of `width` × `height` px except for a margin. Without d3-geo, a map that
 * is zoomed is drawn beyond its edges.
 * @throws Lacking if the projection needs d3-geo or other code that is not loaded
 */
export function projectionFor(
  name: ProjectionName,
  width: number,
  height: number,
  { margin = marginOf(width), places = [], zoom = WHOLE, spare = 0 }: Part = {},
): MapProjection {
  const right = Math.max(width - margin, margin + 1);
  const bottom = Math.max(height - margin, margin + 1);
  const frame: Extent = [margin, margin, right, bottom];
  const [across, down] = [spare * width, spare * height];
  const clip: Extent | null = zoom.k > 1 ? [-across, -down, width + across, height + down] : null;
  const { module } = lateProjections;
  if (name === 'albers-usa') {
    const states = lateUnitedStates.here().unitedStates(frame, zoom);
    return module?.clippedStates(states, clip) ?? states;
  }
  if (name === 'natural-earth' && !module) return naturalEarth(frame, zoom, endOf(name, places));
  return lateProjections.here().projectionIn(name, frame, {
    places,
    end: endOf(name, places),
    zoom,
    clip,
  });
}

const WHOLE: Zoom = { k: 1, x: 0, y: 0 };
