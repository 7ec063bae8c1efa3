import {
  geoEqualEarth,
  geoMercator,
  geoNaturalEarth1,
  type GeoProjection,
  type GeoSphere,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { GeographyName } from '../geography.js';
import { ALBERS, albersUsa, type Extent, type MapProjection } from './albers-usa.js';
import { MERCATOR_ASPECT, MERCATOR_WORLD, regionOf, type Place, type Region } from './region.js';

export const PROJECTIONS = ['natural-earth', 'equal-earth', 'albers-usa', 'mercator'] as const;

export type ProjectionName = (typeof PROJECTIONS)[number];

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

/** Height ÷ width of what each projection shows, without the margin. */
const ASPECT: Record<ProjectionName, number> = {
  'natural-earth': 0.52,
  'equal-earth': 0.487,
  'albers-usa': ALBERS.height / ALBERS.width,
  mercator: MERCATOR_ASPECT,
};

/** Maps of the world are cut in the Bering Strait, so that no country is. */
const CENTRAL_MERIDIAN = 11;

/** Greatest distance in px of a line from its true curve. With d3's 0.7 the outline shows corners. */
const PRECISION = 0.1;

const SPHERE: GeoSphere = { type: 'Sphere' };

/** Edges of a Mercator map of the world. */
const WORLD: Region = {
  west: CENTRAL_MERIDIAN - 179.999,
  east: CENTRAL_MERIDIAN + 179.999,
  ...MERCATOR_WORLD,
};

/** Margin around the map in px, so that markers at its edge stay whole. */
const marginOf = (width: number): number => 2 + Math.round(width / 100);

/** The height in px that a map of this width needs. */
export function mapHeight(projection: ProjectionName, width: number): number {
  const margin = marginOf(width);
  return Math.round((width - 2 * margin) * ASPECT[projection]) + 2 * margin;
}

/** Returns the width in px of a map in a frame: less than that of the frame if this is too low for it. */
export const widthWithin = (
  projection: ProjectionName,
  { width, height }: { readonly width: number; readonly height: number },
  margin = marginOf(width),
): number => Math.min(width, (height - 2 * margin) / ASPECT[projection] + 2 * margin);

/** Options that choose the part of a projection to show. */
export interface Part {
  /** Space left free around the map, in px; by default a little. */
  readonly margin?: number;
  /** Places whose region a Mercator map shows; the other projections ignore them. */
  readonly places?: readonly Place[];
  /** Enlarges everything by `k`, then moves it by (x, y) px; 1, 0 and 0 by default. */
  readonly zoom?: { readonly k: number; readonly x: number; readonly y: number };
  /** How far beyond its edges a zoomed picture goes on, in parts of its width and height. */
  readonly spare?: number;
}

/** Returns a projection that fills a frame of `width` × `height` px except for a margin. */
export function projectionFor(
  name: ProjectionName,
  width: number,
  height: number,
  { margin = marginOf(width), places = [], zoom, spare = 0 }: Part = {},
): MapProjection {
  const right = Math.max(width - margin, margin + 1);
  const bottom = Math.max(height - margin, margin + 1);
  const { k, x, y } = zoom ?? { k: 1, x: 0, y: 0 };
  const edges: Extent = [
    -spare * width,
    -spare * height,
    (1 + spare) * width,
    (1 + spare) * height,
  ];
  const clip: Extent | null = k > 1 ? edges : null;
  if (name === 'albers-usa') {
    const scale = Math.min((right - margin) / ALBERS.width, (bottom - margin) / ALBERS.height);
    const left = width / 2 - ALBERS.x * scale;
    const top = height / 2 - ALBERS.y * scale;
    return albersUsa(scale * k, [left * k + x, top * k + y], clip);
  }
  const projection = fitted(name, [margin, margin, right, bottom], places);
  const [left, top] = projection.translate();
  projection.scale(projection.scale() * k).translate([left * k + x, top * k + y]);
  const cut = clip ?? (name === 'mercator' ? ([margin, margin, right, bottom] as Extent) : null);
  return projection.precision(PRECISION).clipExtent(cut && cornersOf(cut));
}

function fitted(
  name: Exclude<ProjectionName, 'albers-usa'>,
  frame: Extent,
  places: readonly Place[],
): GeoProjection {
  const atlas = (projection: GeoProjection, middle = CENTRAL_MERIDIAN): GeoProjection =>
    projection.rotate([-middle, 0]).precision(PRECISION);
  switch (name) {
    case 'natural-earth':
      return atlas(geoNaturalEarth1()).fitExtent(cornersOf(frame), SPHERE);
    case 'equal-earth':
      return atlas(geoEqualEarth()).fitExtent(cornersOf(frame), SPHERE);
    case 'mercator': {
      const region = regionOf(places) ?? WORLD;
      const { west, east, south, north } = region;
      const corners: MultiPoint = {
        type: 'MultiPoint',
        coordinates: [
          [west, north],
          [east, south],
        ],
      };
      return atlas(geoMercator(), (west + east) / 2).fitExtent(cornersOf(frame), corners);
    }
  }
}

const cornersOf = ([left, top, right, bottom]: Extent): [[number, number], [number, number]] => [
  [left, top],
  [right, bottom],
];
