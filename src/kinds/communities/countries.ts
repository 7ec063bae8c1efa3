import type { CountryOf } from '../../look/country-of.js';
import { byName } from '../../figures/order.js';
import type { CommunitiesFigure, Community, WithoutCountry } from './figure.js';

type Located = Pick<Community, 'country' | 'longitude' | 'latitude'>;

/** Whether any community has a country, or coordinates that may give one. */
export const hasCountries = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some((one) => one.country !== null || isMissing(one));

/** Whether any name in the file is not that of a known country. */
export const hasUnknown = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some(({ notCountry }) => notCountry !== null);

/** Whether any community has coordinates but no country. */
export const lacksCountries = ({ communities }: Pick<CommunitiesFigure, 'communities'>): boolean =>
  communities.some(isMissing);

const isMissing = ({ country, longitude, latitude }: Located): boolean =>
  country === null && longitude !== null && latitude !== null;

/**
 * Takes communities as the file has them and returns them with the country of each: by its name, else
 * by its coordinates. A country is spelled as most of its communities spell it (the first by name if
 * equally many do), or in the usual way if the file never names it.
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
 * Looks up the country names of one file, each once. `NA` is Namibia if all other names are codes of
 * two letters; otherwise a program has written it for an empty cell.
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

/** Countries of some communities, most communities first, then by name; without unknown ones. */
export function countriesOf(communities: readonly Community[]): CommunitiesFigure['countries'] {
  const counts = new Map<string, number>();
  for (const { country } of communities) {
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return byFrequency(counts);
}

/** Number of communities without a known country, and what the file says instead of one. */
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
