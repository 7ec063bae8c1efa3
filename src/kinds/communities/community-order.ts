import { byName } from '../../figures/order.js';
import type { CountryOf } from '../../look/country-of.js';
import { countriesOf, withCountries } from './countries.js';
import type { CommunitiesFigure, Community, DropReason } from './figure.js';
import type { Scope } from '../../figures/scope.js';

/** A community that is not in the figure, and why. */
export interface Dropped {
  readonly name: string;
  readonly reasons: readonly DropReason[];
}

type Ranked = Pick<
  CommunitiesFigure,
  'kind' | 'empty' | 'communities' | 'dropped' | 'countries' | 'constellations'
>;

/** Whether the attribute `constellation` keeps a community. */
export const isWanted = (
  { constellation }: { readonly constellation: string | null },
  scope: Scope,
): boolean =>
  scope.constellation.length === 0 ||
  (constellation !== null && scope.constellation.includes(constellation));

/**
 * Compares everything, so that the order does not depend on the rows of the file even if names are
 * equal.
 */
const byAll = (a: object, b: object): number => byName(JSON.stringify(a), JSON.stringify(b));

/** Sorts communities as the figure has them, whatever order they come in, and groups them. */
export function ranked(kept: readonly Community[], dropped: readonly Dropped[]): Ranked {
  const communities = [...kept].sort(
    (a, b) =>
      b.users - a.users ||
      byName(a.name, b.name) ||
      byName(a.place ?? '', b.place ?? '') ||
      b.exact - a.exact ||
      byName(a.constellation ?? '', b.constellation ?? '') ||
      byAll(a, b),
  );
  return {
    kind: 'communities',
    empty: communities.length === 0,
    communities,
    dropped: [...dropped].sort((a, b) => byName(a.name, b.name) || byAll(a, b)),
    countries: countriesOf(communities),
    constellations: constellationsOf(communities),
  };
}

/** Constellations of some communities, most communities first, then by name; without one last. */
export function constellationsOf(
  communities: readonly Community[],
): CommunitiesFigure['constellations'] {
  const counts = new Map<string | null, number>();
  for (const { constellation } of communities) {
    counts.set(constellation, (counts.get(constellation) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, communities: count }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.communities - a.communities ||
        byName(a.name ?? '', b.name ?? ''),
    );
}

/**
 * Returns the figure with the country of each community looked up: by its name in the file, else by
 * its coordinates.
 */
export const inCountries = (
  figure: CommunitiesFigure,
  countryOf: CountryOf,
): CommunitiesFigure => ({
  ...figure,
  ...ranked(withCountries(figure.communities, countryOf), figure.dropped),
});
