import { COMMUNITIES } from '../../data/formats.js';
import type { Counting } from '../../engine/counting.js';
import { laterCode } from '../../engine/later-code.js';
import { COUNT_COMMUNITIES } from '../communities/counting.js';
import type { CommunitiesRequest } from '../communities/request.js';
import { lateTrend, NUMBER_COUNTER } from './counter.js';
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

  prepare({ metric, stat, trend = null }) {
    ofActivity(metric)?.code?.(stat)?.begin();
    if (trend !== null) lateTrend.begin();
  },

  derive(request, ask) {
    const { metric } = request;
    if (!isOfCommunities(metric)) return null;
    return Promise.all([
      ask(COUNT_COMMUNITIES, mapRequest(request)),
      laterCode(request.src, () => import('./community-counts.js')),
    ]).then(([figure, { countCommunities }]) => countCommunities(figure, metric));
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
