import { byName } from './exact.js';
import type { CommunitiesFigure, Community, WithoutCountry } from './figure.js';

/** What a figure asks of geography, which it does not know by itself. */
export interface CountryOf {
  /**
   * Usual English name of the country at a place, or of the nearest one for a place off the coast;
   * `null` far from all land. Degrees.
   */
  at(longitude: number, latitude: number): string | null;
  /** Usual English name of the country that has this name too; `null` where none has. */
  named(name: string): string | null;
}

type Located = Pick<Community, 'country' | 'longitude' | 'latitude'>;

/** Whether a community says or shows in some way which country it is in. */
export const hasCountries = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some((one) => one.country !== null || isMissing(one));

/** Whether a name in the file is that of no country, as far as is known. */
export const hasUnknown = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some(({ notCountry }) => notCountry !== null);

/** Whether coordinates would tell a country that no name tells. */
export const lacksCountries = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some(isMissing);

const isMissing = ({ country, longitude, latitude }: Located): boolean =>
  country === null && longitude !== null && latitude !== null;

/**
 * The same communities, as the file has them, with the country of each: by its name, else by its
 * coordinates. A country is spelled as most of its communities spell it, then by name, and else in the
 * usual way.
 */
export function withCountries(
  communities: readonly Community[],
  countryOf: CountryOf,
): readonly Community[] {
  const named = nameReader(communities, countryOf);
  const found = communities.map(({ country, longitude, latitude }) => {
    const byItsName = country === null ? null : named(country);
    const isPlaced = longitude !== null && latitude !== null;
    const key = byItsName ?? (isPlaced ? countryOf.at(longitude, latitude) : null);
    return { key, spelling: byItsName === null ? null : country };
  });
  const spellings = new Map<string, Map<string, number>>();
  for (const { key, spelling } of found) {
    if (key === null || spelling === null) continue;
    const counts = spellings.get(key) ?? new Map<string, number>();
    spellings.set(key, counts.set(spelling, (counts.get(spelling) ?? 0) + 1));
  }
  const spelled = new Map(
    [...spellings].map(([key, counts]) => [key, byFrequency(counts)[0]?.name ?? key]),
  );
  return communities.map((community, index) => {
    const { key = null, spelling = null } = found[index] ?? {};
    return {
      ...community,
      country: key === null ? null : (spelled.get(key) ?? key),
      notCountry: spelling === null ? community.country : null,
    };
  });
}

/**
 * Reads the names of one file, each once. `NA` is Namibia where all others are codes, and else what a
 * program has written for nothing.
 */
function nameReader(
  communities: readonly Community[],
  countryOf: CountryOf,
): (name: string) => string | null {
  const names = new Set(communities.flatMap(({ country }) => country ?? []));
  const isNa = (name: string): boolean => name.trim().toLowerCase() === 'na';
  const others = [...names].filter((name) => !isNa(name));
  const areCodes = others.length > 0 && others.every((name) => name.trim().length === 2);
  const known = new Map(
    [...names].map((name) => [name, isNa(name) && !areCodes ? null : countryOf.named(name)]),
  );
  return (name) => known.get(name) ?? null;
}

/** Countries of some communities, most communities first, then by name; the unknown not counted. */
export function countriesOf(communities: readonly Community[]): CommunitiesFigure['countries'] {
  const counts = new Map<string, number>();
  for (const { country } of communities) {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return byFrequency(counts);
}

/** Communities that are in no country that is known, and what the file says in place of one. */
export function withoutCountryOf(communities: readonly Community[]): WithoutCountry {
  const without = communities.filter(({ country }) => country === null);
  const names = new Map<string, number>();
  for (const { notCountry } of without) {
    if (notCountry !== null) names.set(notCountry, (names.get(notCountry) ?? 0) + 1);
  }
  return { communities: without.length, names: byFrequency(names).map(({ name }) => name) };
}

const byFrequency = (counts: ReadonlyMap<string, number>): CommunitiesFigure['countries'] =>
  [...counts]
    .map(([name, communities]) => ({ name, communities }))
    .sort((a, b) => b.communities - a.communities || byName(a.name, b.name));
