import {
  geoCircle,
  geoEqualEarth,
  geoGraticule,
  geoMercator,
  geoNaturalEarth1,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
  type GeoStreamWrapper,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import {
  CENTRAL_MERIDIAN,
  PRECISION,
  type Extent,
  type MapProjection,
  type Zoom,
} from './map-projection.js';
import { pathText } from './path-text.js';
import type { ProjectionName } from './projection-names.js';
import { MERCATOR_WORLD, regionOf, type Place, type Region } from './region.js';

export { clippedStates } from './clipped-states.js';

const POLE = 90;
/** A little more than nothing, in degrees: a line that ends at a pole would be none. */
const LITTLE = 1e-6;
/** Latitude beyond which only each ninth line goes on to the poles. */
const POLAR = 80 + LITTLE;

/** The world down to a latitude. */
const worldTo = (end: number): GeoPermissibleObjects =>
  end === -POLE
    ? { type: 'Sphere' }
    : geoCircle()
        .center([0, POLE])
        .radius(POLE - end)
        .precision(1)();

/** The lines of longitude and latitude of the world down to a latitude, every 10 degrees. */
const graticuleTo = (end: number): GeoPermissibleObjects =>
  geoGraticule()
    .extentMajor([
      [-180, Math.max(end, -POLE + LITTLE)],
      [180, POLE - LITTLE],
    ])
    .extentMinor([
      [-180, Math.max(end, -POLAR)],
      [180, POLAR],
    ])();

/** Edges of a Mercator map of the world. */
const WORLD: Region = {
  west: CENTRAL_MERIDIAN - 179.999,
  east: CENTRAL_MERIDIAN + 179.999,
  ...MERCATOR_WORLD,
};

export interface Shown {
  /** Places whose region a Mercator map shows. */
  readonly places: readonly Place[];
  /** Latitude at which a map of the world ends in the south. */
  readonly end: number;
  readonly zoom: Zoom;
  /** Nothing is drawn outside of it; `null` if that is nothing. */
  readonly clip: Extent | null;
}

/** Returns a projection that fills a frame, and is then zoomed. */
export function projectionIn(
  name: Exclude<ProjectionName, 'albers-usa'>,
  frame: Extent,
  { places, end, zoom, clip }: Shown,
): MapProjection & GeoStreamWrapper {
  const { k, x, y } = zoom;
  const world = worldTo(end);
  const projection = fitted(name, frame, places, world);
  const [left, top] = projection.translate();
  projection.scale(projection.scale() * k).translate([left * k + x, top * k + y]);
  const cut = clip ?? (name === 'mercator' ? frame : null);
  projection.precision(PRECISION).clipExtent(cut && cornersOf(cut));
  return Object.assign((place: [number, number]) => projection(place), {
    stream: (stream: GeoStream) => projection.stream(stream),
    scale: () => projection.scale(),
    draw: (shape: Parameters<MapProjection['draw']>[0]) => pathText(shape, projection),
    outline: () => pathText(world, projection),
    graticule: () => pathText(graticuleTo(end), projection),
  });
}

function fitted(
  name: Exclude<ProjectionName, 'albers-usa'>,
  frame: Extent,
  places: readonly Place[],
  world: GeoPermissibleObjects,
): GeoProjection {
  const atlas = (projection: GeoProjection, middle = CENTRAL_MERIDIAN): GeoProjection =>
    projection.rotate([-middle, 0]).precision(PRECISION);
  switch (name) {
    case 'natural-earth':
      return atlas(geoNaturalEarth1()).fitExtent(cornersOf(frame), world);
    case 'equal-earth':
      return atlas(geoEqualEarth()).fitExtent(cornersOf(frame), world);
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
