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

export type GeographyName = 'world' | 'us';

const files: Record<GeographyName, () => Promise<{ default: unknown }>> = {
  world: () => import('./geography/world.json'),
  us: () => import('./geography/us.json'),
};

const loaded = new Map<GeographyName, Promise<Geography>>();

/**
 * The countries of the world (for maps up to 1440 px wide) or the 50 states of the US with DC. The
 * data comes with the kit, in a part of its own that is loaded when first asked for.
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
