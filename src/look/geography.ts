import type { MultiLineString, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  MultiLineString as Lines,
  MultiPolygon as Areas,
  Topology,
} from 'topojson-specification';
import { once } from '../data/once.js';

/** The shapes of a map, in degrees. */
export interface Geography {
  /** All countries, or all states, as one shape. */
  readonly land: MultiPolygon;
  /** The lines between them, without the coast. */
  readonly borders: MultiLineString;
  /** The neighbours of the 50 states, coarse, which reach under these. */
  readonly around?: MultiPolygon;
}

export const GEOGRAPHIES = ['world', 'us', 'world-fine', 'us-fine'] as const;

export type GeographyName = (typeof GEOGRAPHIES)[number];

const inFile = (load: () => Promise<{ default: unknown }>): (() => Promise<Geography>) =>
  once(async () => readGeography((await load()).default as Topology));

const loaders: Readonly<Record<GeographyName, () => Promise<Geography>>> = {
  world: inFile(() => import('./geography/world.json')),
  us: inFile(() => import('./geography/us.json')),
  'world-fine': inFile(() => import('./geography/world-fine.json')),
  'us-fine': inFile(() => import('./geography/us-fine.json')),
};

/**
 * Loads the countries of the world or the 50 states of the US with DC, for maps up to 1440 px wide;
 * the fine ones, several times the size, for closer maps and for picture files. The data comes with
 * the kit, in files of its own that are loaded when first needed. The standalone file has no fine
 * ones: there, their names give the others.
 */
export const loadGeography = (name: GeographyName): Promise<Geography> => loaders[name]();

/** The geography in a topology with the objects `land` and `borders`. */
export function readGeography(topology: Topology): Geography {
  const { land, borders, around } = topology.objects as {
    land: Areas;
    borders: Lines;
    around?: Areas;
  };
  return {
    land: feature(topology, land).geometry,
    borders: feature(topology, borders).geometry,
    ...(around ? { around: feature(topology, around).geometry } : {}),
  };
}
