import {
  geoAlbersUsa,
  geoEqualEarth,
  geoMercator,
  geoNaturalEarth1,
  type GeoProjection,
  type GeoSphere,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { GeographyName } from '../geography.js';

export const PROJECTIONS = ['natural-earth', 'equal-earth', 'albers-usa', 'mercator'] as const;

export type ProjectionName = (typeof PROJECTIONS)[number];

/** The geography that a projection shows. */
export const geographyOf = (projection: ProjectionName): GeographyName =>
  projection === 'albers-usa' ? 'us' : 'world';

/**
 * What geoAlbersUsa shows at scale 1: its width, height and centre. Alaska's islands reach further
 * west than the 975 × 610 px that it is usually given.
 */
const ALBERS = { width: 0.7807, height: 0.4542, x: -0.0291, y: 0.0035 };

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

/** Where Mercator ends north and south: it grows without bound towards the poles. */
const MERCATOR_CORNERS: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [CENTRAL_MERIDIAN - 179.999, 80],
    [CENTRAL_MERIDIAN + 179.999, -60],
  ],
};

/** In px, around the map: markers at its edge stay whole. */
const marginOf = (width: number): number => 2 + Math.round(width / 100);

/** The height in px that a map of this width needs. */
export function mapHeight(projection: ProjectionName, width: number): number {
  const margin = marginOf(width);
  return Math.round((width - 2 * margin) * ASPECT[projection]) + 2 * margin;
}

const atlas = (projection: GeoProjection): GeoProjection =>
  projection.rotate([-CENTRAL_MERIDIAN, 0]).precision(PRECISION);

/** A projection that fills a frame of `width` × `height` px but for a margin: a little if not given. */
export function projectionFor(
  name: ProjectionName,
  width: number,
  height: number,
  { margin = marginOf(width) }: { readonly margin?: number } = {},
): GeoProjection {
  const right = Math.max(width - margin, margin + 1);
  const bottom = Math.max(height - margin, margin + 1);
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [right, bottom],
  ];
  switch (name) {
    case 'natural-earth':
      return atlas(geoNaturalEarth1()).fitExtent(frame, SPHERE);
    case 'equal-earth':
      return atlas(geoEqualEarth()).fitExtent(frame, SPHERE);
    case 'mercator':
      return atlas(geoMercator()).fitExtent(frame, MERCATOR_CORNERS).clipExtent(frame);
    case 'albers-usa': {
      const scale = Math.min((right - margin) / ALBERS.width, (bottom - margin) / ALBERS.height);
      return geoAlbersUsa()
        .scale(scale)
        .translate([width / 2 - ALBERS.x * scale, height / 2 - ALBERS.y * scale]);
    }
  }
}
