import { withoutCountryOf } from '../communities/countries.js';
import type { CommunitiesFigure } from '../communities/figure.js';
import type { CommunityMetric, NumberFigure } from './figure.js';
import { METRICS } from './metrics.js';
import { leftOutOf } from '../communities/left-out.js';

/**
 * Communities, countries or constellations as one number
 * (docs/figures.md, "Communities, countries and constellations as numbers"): all communities of the
 * figure, placed or not; or the distinct countries or constellations that they are in.
 */
export function countCommunities(figure: CommunitiesFigure, metric: CommunityMetric): NumberFigure {
  const { empty, today, asOf, dataThrough, from, to, scope, unmatched, nothing, sources } = figure;
  const count = METRICS[metric].count(figure);
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
