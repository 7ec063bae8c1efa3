import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  MultiLineString as Lines,
  MultiPolygon as Areas,
  Topology,
} from 'topojson-specification';

/** What a map stands on, in degrees. */
export interface Geography {
  /** All countries, or all states, as one shape. */
  readonly land: MultiPolygon;
  /** The lines between them, without the coast. */
  readonly borders: MultiLineString;
}

export const GEOGRAPHIES = ['world', 'us', 'world-fine', 'us-fine'] as const;

export type GeographyName = (typeof GEOGRAPHIES)[number];

const files: Record<GeographyName, () => Promise<{ default: unknown }>> = {
  world: () => import('./geography/world.json'),
  us: () => import('./geography/us.json'),
  'world-fine': () => import('./geography/world-fine.json'),
  'us-fine': () => import('./geography/us-fine.json'),
};

const loaded = new Map<GeographyName, Promise<Geography>>();

/**
 * The countries of the world or the 50 states of the US with DC, for maps up to 1440 px wide; the fine
 * ones, several times the size, for closer maps and for picture files. The data comes with the kit, in
 * parts of its own that are loaded when first asked for. The standalone file has no fine ones: there,
 * these are the others.
 */
export function loadGeography(name: GeographyName): Promise<Geography> {
  let geography = loaded.get(name);
  if (!geography) {
    geography = files[name]().then((file) => readGeography(file.default as Topology));
    loaded.set(name, geography);
    geography.catch(() => loaded.delete(name));
  }
  return geography;
}

/** The geography in a topology with the objects `land` and `borders`. */
export function readGeography(topology: Topology): Geography {
  const { land, borders } = topology.objects as {
    land: Areas;
    borders: Lines;
  };
  return {
    land: feature(topology, land).geometry,
    borders: feature(topology, borders).geometry,
  };
}
