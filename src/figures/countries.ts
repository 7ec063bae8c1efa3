import { byName } from './exact.js';
import type { CommunitiesFigure, Community } from './figure.js';

/** What a figure asks of geography, which it does not know by itself. */
export interface CountryOf {
  /**
   * Usual English name of the country at a place, or of the nearest one for a place off the coast;
   * `null` far from all land. Degrees.
   */
  at(longitude: number, latitude: number): string | null;
  /** Usual English name of the country that has this name too; any other text as it is. */
  canonical(name: string): string;
}

type Located = Pick<Community, 'country' | 'longitude' | 'latitude'>;

const isMissing = ({ country, longitude, latitude }: Located): boolean =>
  country === null && longitude !== null && latitude !== null;

/** Whether geography would add to a figure: a community has coordinates and no country. */
export const needsCountries = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some(isMissing);

/**
 * The same communities, with a country wherever they have coordinates. What the file says comes
 * first: a country is spelled as most of its communities spell it, then by name, and else in the
 * usual way.
 */
export function withCountries(
  communities: readonly Community[],
  countryOf: CountryOf,
): readonly Community[] {
  const keys = communities.map((community) => keyOf(community, countryOf));
  const spellings = new Map<string, Map<string, number>>();
  communities.forEach(({ country }, index) => {
    const key = keys[index];
    if (country === null || key == null) return;
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(country, (counts.get(country) ?? 0) + 1));
  });
  const spelled = new Map(
    [...spellings].map(([key, counts]) => [key, byFrequency(counts)[0]?.name ?? key]),
  );
  return communities.map((community, index) => {
    const key = keys[index] ?? null;
    return { ...community, country: key === null ? null : (spelled.get(key) ?? key) };
  });
}

/** Countries of some communities, most communities first, then by name; the unknown not counted. */
export function countriesOf(communities: readonly Community[]): CommunitiesFigure['countries'] {
  const counts = new Map<string, number>();
  for (const { country } of communities) {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return byFrequency(counts);
}

/** Two communities with the same one are in the same country. */
function keyOf(community: Located, countryOf: CountryOf): string | null {
  const { country, longitude, latitude } = community;
  if (country !== null) return countryOf.canonical(country);
  return longitude === null || latitude === null ? null : countryOf.at(longitude, latitude);
}

const byFrequency = (counts: ReadonlyMap<string, number>): CommunitiesFigure['countries'] =>
  [...counts]
    .map(([name, communities]) => ({ name, communities }))
    .sort((a, b) => b.communities - a.communities || byName(a.name, b.name));
