import type { Counting } from '../../engine/counting.js';
import { COMMUNITIES } from '../communities/counter.js';
import { COUNT_COMMUNITIES } from '../communities/counting.js';
import type { CommunitiesRequest } from '../communities/request.js';
import { countCommunities } from './community-counts.js';
import { NUMBER_COUNTER } from './counter.js';
import type { NumberFigure, NumberMetric } from './figure.js';
import { isOfCommunities, ofActivity, type MetricOfActivity } from './metrics.js';
import type { NumberRequest } from './request.js';

/** Formats of the first file. */
export const numberFormats = (
  metric: NumberMetric,
): MetricOfActivity['formats'] | typeof COMMUNITIES => ofActivity(metric)?.formats ?? COMMUNITIES;

export const COUNT_NUMBER: Counting<NumberRequest, NumberFigure> = {
  ...NUMBER_COUNTER,

  files(request) {
    const metric = ofActivity(request.metric);
    if (!metric) return COUNT_COMMUNITIES.files(mapRequest(request));
    return [{ attribute: 'src', address: request.src, formats: metric.formats }];
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
