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
import { regionOf, type Place } from './region.js';

export const PROJECTIONS = ['natural-earth', 'equal-earth', 'albers-usa', 'mercator'] as const;

export type ProjectionName = (typeof PROJECTIONS)[number];

/** The geography that a projection shows. */
export const geographyOf = (projection: ProjectionName): 'world' | 'us' =>
  projection === 'albers-usa' ? 'us' : 'world';

/** In px per radian: twice as large as maps of 1440 px, for which the outlines are made. */
const FINE: Readonly<Record<'world' | 'us', number>> = { world: 2 * 263, us: 2 * 1920 };

/** The outlines in the detail that a projection at its scale can show. */
export function outlinesFor(name: ProjectionName, projection: MapProjection): GeographyName {
  const geography = geographyOf(name);
  return projection.scale() > FINE[geography] ? `${geography}-fine` : geography;
}

/** Height ÷ width of what each projection shows, without the margin. */
const ASPECT: Record<ProjectionName, number> = {
  'natural-earth': 0.52,
  'equal-earth': 0.487,
  'albers-usa': ALBERS.height / ALBERS.width,
  mercator: 0.6,
};

/** Maps of the world are cut in the Bering Strait, so that no country is. */
const CENTRAL_MERIDIAN = 11;

/** In px: how far a line may be from its true curve. With d3's 0.7 the outline shows corners. */
const PRECISION = 0.1;

const SPHERE: GeoSphere = { type: 'Sphere' };

/** Where Mercator ends where it shows the world: it grows without bound towards the poles. */
const MERCATOR_WORLD = {
  west: CENTRAL_MERIDIAN - 179.999,
  east: CENTRAL_MERIDIAN + 179.999,
  south: -60,
  north: 80,
};

/** In px, around the map: markers at its edge stay whole. */
const marginOf = (width: number): number => 2 + Math.round(width / 100);

/** The height in px that a map of this width needs. */
export function mapHeight(projection: ProjectionName, width: number): number {
  const margin = marginOf(width);
  return Math.round((width - 2 * margin) * ASPECT[projection]) + 2 * margin;
}

/** The width in px that a map has in a frame: less than that of the frame where this is too low for it. */
export const widthWithin = (
  projection: ProjectionName,
  { width, height }: { readonly width: number; readonly height: number },
  margin = marginOf(width),
): number => Math.min(width, (height - 2 * margin) / ASPECT[projection] + 2 * margin);

/** Which part of a projection is shown, where it is not all of it. */
export interface Part {
  /** In px, left free around the map; a little where it is not given. */
  readonly margin?: number;
  /** Mercator shows the region that these are in, the others what they always do. */
  readonly places?: readonly Place[];
  /** Everything so many times as large and then moved by so many px; 1, 0 and 0 where not given. */
  readonly zoom?: { readonly k: number; readonly x: number; readonly y: number };
  /** How far beyond its edges a zoomed picture goes on, in parts of its width and height. */
  readonly spare?: number;
}

/** A projection that fills a frame of `width` × `height` px but for a margin. */
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
      const region = regionOf(places) ?? MERCATOR_WORLD;
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
