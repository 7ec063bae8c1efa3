import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryOf } from '../country-of.js';
import type { CountryNames } from './names.js';
import { contains, distancesFrom, isFarther, outlineOf, type Outline } from './outlines.js';

/** Distance from land in km beyond which a place has no country. Simplified shapes are off by less. */
const FARTHEST = 200;

interface Land {
  readonly country: string;
  readonly outline: Outline;
}

/**
 * Looks countries up in a topology with an object `countries`: shapes in degrees, which may be
 * simplified, with their alpha-2 codes as ids. See `scripts/country-shapes.mjs`.
 */
export function makeCountryAt(topology: Topology, names: CountryNames): CountryOf['at'] {
  const { features } = feature(topology, topology.objects.countries as GeometryCollection);
  const lands: Land[] = [];
  for (const { geometry, id } of features) {
    const country = names[String(id)]?.[0];
    if (geometry.type !== 'MultiPolygon' || country === undefined) continue;
    for (const polygon of geometry.coordinates) {
      lands.push({ country, outline: outlineOf(polygon) });
    }
  }
  // The smallest first: the simplified shape of a neighbour may cover an enclave or an island.
  lands.sort((a, b) => sizeOf(a.outline) - sizeOf(b.outline));
  return (longitude, latitude) =>
    lands.find(({ outline }) => contains(outline, longitude, latitude))?.country ??
    nearest(lands, longitude, latitude);
}

const sizeOf = ({ west, east, south, north }: Outline): number => (east - west) * (north - south);

function nearest(lands: readonly Land[], longitude: number, latitude: number): string | null {
  const distanceTo = distancesFrom(longitude, latitude);
  let found: string | null = null;
  let least = FARTHEST;
  for (const { country, outline } of lands) {
    if (isFarther(outline, longitude, latitude, least)) continue;
    const distance = distanceTo(outline);
    if (distance < least) [found, least] = [country, distance];
  }
  return found;
}
