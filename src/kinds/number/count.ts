import { expectFormat } from '../../data/expect.js';
import type { Table } from '../../data/table.js';
import type { Counting } from '../../engine/counting.js';
import type { Scope } from '../../figures/scope.js';
import { COMMUNITIES, COUNT_COMMUNITIES } from '../communities/count.js';
import type { CommunitiesRequest } from '../communities/request.js';
import { countCommunities } from './community-counts.js';
import type { NumberFigure, NumberMetric } from './figure.js';
import { isOfCommunities, ofActivity, type MetricOfActivity } from './metrics.js';
import type { NumberRequest } from './request.js';
import { withTrend } from './trend.js';

/** Formats of the first file. */
export const numberFormats = (
  metric: NumberMetric,
): MetricOfActivity['formats'] | typeof COMMUNITIES => ofActivity(metric)?.formats ?? COMMUNITIES;

export const COUNT_NUMBER: Counting<NumberRequest, NumberFigure> = {
  name: 'number',

  files(request) {
    const metric = ofActivity(request.metric);
    if (!metric) return COUNT_COMMUNITIES.files(mapRequest(request));
    return [{ attribute: 'src', address: request.src, formats: metric.formats }];
  },

  count(request, [table]) {
    const { scope, today, trend = null } = request;
    const metric = ofActivity(request.metric) as MetricOfActivity;
    const activity = expectFormat(table as Table, metric.formats);
    const count = (some: Scope): NumberFigure => metric.count(activity, request, some);
    if (trend === null) return count(scope);
    return withTrend(activity, count, scope, today, trend);
  },

  derive(request, ask) {
    const { metric } = request;
    if (!isOfCommunities(metric)) return null;
    return ask(COUNT_COMMUNITIES, mapRequest(request)).then((figure) =>
      countCommunities(figure, metric),
    );
  },
};

/** The request that a map makes, written exactly as it does, so that the two share one figure. */
function mapRequest(request: NumberRequest): CommunitiesRequest {
  const { src, locations, activity, scope, today, maxBytes, timeout, dateFormat } = request;
  return {
    figure: 'communities',
    src,
    locations,
    activity,
    scope,
    today,
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(timeout === undefined ? {} : { timeout }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
  };
}
