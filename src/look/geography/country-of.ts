import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryOf } from '../../figures/countries.js';
import { plainName } from './names.js';
import { contains, distancesFrom, isBeyond, outlineOf, type Outline } from './outlines.js';

/** In km: farther from all land a place has no country. What simplifying moved or took is nearer. */
const FARTHEST = 200;

interface Names {
  readonly name: string;
  /** Other names, and codes. */
  readonly also: readonly string[];
}

interface Land {
  readonly country: string;
  readonly outline: Outline;
}

/**
 * Looks countries up in a topology with an object `countries`: shapes in degrees, which may be
 * simplified, with names. See `scripts/country-shapes.mjs`.
 */
export function makeCountryOf(topology: Topology): CountryOf {
  const { features } = feature(topology, topology.objects.countries as GeometryCollection<Names>);
  const names = new Map<string, string>();
  const lands: Land[] = [];
  for (const { geometry, properties } of features) {
    for (const name of [properties.name, ...properties.also]) {
      names.set(plainName(name), properties.name);
    }
    if (geometry.type !== 'MultiPolygon') continue;
    for (const polygon of geometry.coordinates) {
      lands.push({ country: properties.name, outline: outlineOf(polygon) });
    }
  }
  // The smallest first: of simplified shapes, a neighbour's may cover an enclave or an island.
  lands.sort((a, b) => sizeOf(a.outline) - sizeOf(b.outline));
  return {
    at: (longitude, latitude) =>
      lands.find(({ outline }) => contains(outline, longitude, latitude))?.country ??
      nearest(lands, longitude, latitude),
    canonical: (name) => names.get(plainName(name)) ?? name,
  };
}

const sizeOf = ({ west, east, south, north }: Outline): number => (east - west) * (north - south);

function nearest(lands: readonly Land[], longitude: number, latitude: number): string | null {
  const distanceTo = distancesFrom(longitude, latitude);
  let found: string | null = null;
  let least = FARTHEST;
  for (const { country, outline } of lands) {
    if (isBeyond(outline, longitude, latitude, least)) continue;
    const distance = distanceTo(outline);
    if (distance < least) [found, least] = [country, distance];
  }
  return found;
}
