import type { MultiLineString, MultiPolygon } from 'geojson';
import { once } from '../data/once.js';
import { joinerFor, type Arcs, type PackedShapes } from './geography/packed-shapes.js';

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

interface Lines {
  readonly arcs: readonly Arcs[];
}

interface Areas {
  readonly arcs: readonly (readonly Arcs[])[];
}

/** A file of a geography: its shapes and lines, by the arcs that they are made of. */
type GeographyFile = PackedShapes<{
  readonly land: Areas;
  readonly borders: Lines;
  readonly around?: Areas;
}>;

const inFile = (load: () => Promise<{ default: unknown }>): (() => Promise<Geography>) =>
  once(async () => readGeography((await load()).default as GeographyFile));

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

function readGeography(file: GeographyFile): Geography {
  const { land, borders, around } = file.objects;
  const { line, ring } = joinerFor(file);
  const areas = ({ arcs }: Areas): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: arcs.map((rings) => rings.map(ring)),
  });
  return {
    land: areas(land),
    borders: { type: 'MultiLineString', coordinates: borders.arcs.map(line) },
    ...(around ? { around: areas(around) } : {}),
  };
}
