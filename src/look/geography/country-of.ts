import type { CountryOf } from '../country-of.js';
import type { CountryNames } from './names.js';
import { contains, distancesFrom, isFarther, outlineOf, type Outline } from './outlines.js';
import { joinerFor, type Arcs, type PackedShapes } from './packed-shapes.js';

/** Distance from land in km beyond which a place has no country. Simplified shapes are off by less. */
const FARTHEST = 200;

interface Land {
  readonly country: string;
  readonly outline: Outline;
}

/** Shapes of countries, with their alpha-2 codes: see `scripts/country-shapes.mjs`. */
export type CountryShapes = PackedShapes<{
  readonly countries: {
    readonly geometries: readonly {
      readonly id: string;
      readonly arcs: readonly (readonly Arcs[])[];
    }[];
  };
}>;

/** Looks countries up in their shapes, which may be simplified. */
export function makeCountryAt(shapes: CountryShapes, names: CountryNames): CountryOf['at'] {
  const { ring } = joinerFor(shapes);
  const lands: Land[] = [];
  for (const { id, arcs } of shapes.objects.countries.geometries) {
    const country = names[id]?.[0];
    if (country === undefined) continue;
    for (const rings of arcs) lands.push({ country, outline: outlineOf(rings.map(ring)) });
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
