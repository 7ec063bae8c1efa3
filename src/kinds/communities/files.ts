import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS } from '../../data/formats.js';
import type { FileNeed } from '../../engine/counting.js';
import type { CommunitiesRequest } from './request.js';

const NOT_ALONE = ['communities'] as const;

/** The files that communities are counted from, and numbers of them. */
export const communityFiles = ({
  src,
  locations,
  activity,
}: Pick<CommunitiesRequest, 'src' | 'locations' | 'activity'>): readonly FileNeed[] => [
  { attribute: 'src', address: src, formats: COMMUNITIES },
  { attribute: 'locations', address: locations, formats: LOCATIONS, beside: NOT_ALONE },
  { attribute: 'activity', address: activity, formats: HUB_ACTIVITY, beside: NOT_ALONE },
];
