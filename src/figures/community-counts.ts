import { withoutCountryOf } from './countries.js';
import type { CommunitiesFigure, NumberFigure, NumberMetric } from './figure.js';
import { leftOutOf } from './left-out.js';

type CommunityMetric = 'communities' | 'countries' | 'constellations';

/** Whether a number counts communities rather than activity. */
export const isOfCommunities = (metric: NumberMetric): metric is CommunityMetric =>
  metric === 'communities' || metric === 'countries' || metric === 'constellations';

const counts: Record<CommunityMetric, (figure: CommunitiesFigure) => number> = {
  communities: ({ communities }) => communities.length,
  countries: ({ countries }) => countries.length,
  constellations: ({ constellations }) => constellations.filter(({ name }) => name !== null).length,
};

/**
 * Communities, countries or constellations as one number
 * (docs/figures.md, "Communities, countries and constellations as numbers"): all communities of the
 * figure, placed or not; or the distinct countries or constellations that they are in.
 */
export function countCommunities(figure: CommunitiesFigure, metric: CommunityMetric): NumberFigure {
  const { empty, today, asOf, dataThrough, from, to, scope, unmatched, nothing, sources } = figure;
  const count = counts[metric](figure);
  return {
    empty,
    today,
    asOf,
    dataThrough,
    from,
    to,
    scope,
    unmatched,
    nothing,
    sources,
    kind: 'number',
    metric,
    timescale: null,
    stat: null,
    day: null,
    late: [],
    value: empty ? null : count,
    exact: empty ? null : count,
    trend: null,
    history: null,
    notCounted: {
      communities: leftOutOf(figure),
      countries: withoutCountryOf(figure.communities),
    },
  };
}
