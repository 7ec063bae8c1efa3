import type { CommunitiesFigure, NumberFigure, NumberMetric } from './figure.js';

type CommunityMetric = 'communities' | 'constellations';

/** Whether a number counts communities rather than activity. */
export const isOfCommunities = (metric: NumberMetric): metric is CommunityMetric =>
  metric === 'communities' || metric === 'constellations';

/**
 * Communities or constellations as one number (semantics §4, "Communities, countries, constellations
 * as numbers"): the communities of the figure, placed or not; the distinct constellations they are
 * in, where to be in none is not one more.
 */
export function countCommunities(figure: CommunitiesFigure, metric: CommunityMetric): NumberFigure {
  const { empty, today, asOf, dataThrough, from, to, scope, sources } = figure;
  const count =
    metric === 'communities'
      ? figure.communities.length
      : figure.constellations.filter(({ name }) => name !== null).length;
  return {
    empty,
    today,
    asOf,
    dataThrough,
    from,
    to,
    scope,
    sources,
    kind: 'number',
    metric,
    timescale: null,
    stat: null,
    day: null,
    value: empty ? null : count,
    exact: empty ? null : count,
  };
}
