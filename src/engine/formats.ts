import { isOfCommunities } from '../figures/community-counts.js';
import type { NumberMetric } from '../figures/figure.js';
import type { OverTimeOptions } from '../figures/over-time.js';
import type { CommunitiesRequest, TableRequest } from './requests.js';

// The formats that the file of an attribute may have: the elements name them, the engine checks them.

export const HUB_ACTIVITY = ['hub-activity'] as const;
export const ANY_ACTIVITY = ['hub-activity', 'cluster-activity'] as const;
export const COMMUNITIES = ['communities', 'places'] as const;
export const LOCATIONS = ['locations'] as const;

type ActivityFormats = typeof HUB_ACTIVITY | typeof ANY_ACTIVITY;

export const numberFormats = (metric: NumberMetric): ActivityFormats | typeof COMMUNITIES => {
  if (isOfCommunities(metric)) return COMMUNITIES;
  return metric === 'users' ? ANY_ACTIVITY : HUB_ACTIVITY;
};

export const overTimeFormats = ({
  measure,
  groupBy,
}: Pick<OverTimeOptions, 'measure' | 'groupBy'>): ActivityFormats =>
  measure === 'users' && groupBy === 'cluster' ? ANY_ACTIVITY : HUB_ACTIVITY;

/** Formats of the one file of a request. */
export const formatsOf = (request: Exclude<TableRequest, CommunitiesRequest>): ActivityFormats => {
  if (request.figure === 'over-time') return overTimeFormats(request.options);
  return request.figure === 'number' && request.metric === 'users' ? ANY_ACTIVITY : HUB_ACTIVITY;
};
