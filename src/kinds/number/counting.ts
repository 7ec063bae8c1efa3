import { COMMUNITIES } from '../../data/formats.js';
import type { Counting } from '../../engine/counting.js';
import { laterCode } from '../../engine/later-code.js';
import { lateLimits } from '../../figures/late-limits.js';
import { lateNotMeasured } from '../../figures/late-not-measured.js';
import { prepareScope } from '../../figures/unmatched.js';
import { communityFiles } from '../communities/files.js';
import { lateCommunities } from './late-communities.js';
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
    if (!metric) return communityFiles(request);
    return [{ attribute: 'src', address: request.src, formats: metric.formats }];
  },

  prepare({ metric, stat, trend = null, scope }) {
    prepareScope(scope);
    ofActivity(metric)?.code?.(stat)?.begin();
    if (trend === null) return;
    // The last two are what the code of a trend imports: they start together with it, and not after it.
    for (const code of [lateTrend, lateLimits, lateNotMeasured]) code.begin();
  },

  async receive(figure) {
    const { metric, sources } = figure;
    if (isOfCommunities(metric)) {
      await laterCode(sources[0]?.address ?? '', lateCommunities.load);
    }
    return figure;
  },

  derive(request, ask) {
    const { metric } = request;
    if (!isOfCommunities(metric)) return null;
    return laterCode(request.src, lateCommunities.load).then((code) =>
      code.numberOfCommunities(request, metric, ask),
    );
  },
};
