import type { Ask } from '../../engine/counting.js';
import { COUNT_COMMUNITIES } from '../communities/counting.js';
import type { CommunitiesRequest } from '../communities/request.js';
import { countCommunities } from './community-counts.js';
import type { CommunityMetric, NumberFigure } from './figure.js';
import type { NumberRequest } from './request.js';

export { communitiesCounted } from './community-sentences.js';

/** Counts the communities of a map as one number. */
export const numberOfCommunities = async (
  request: NumberRequest,
  metric: CommunityMetric,
  ask: Ask,
): Promise<NumberFigure> =>
  countCommunities(await ask(COUNT_COMMUNITIES, mapRequest(request)), metric);

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
