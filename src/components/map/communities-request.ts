import { COMMUNITIES, HUB_ACTIVITY, LOCATIONS } from '../../data/formats.js';
import type { CommunitiesRequest } from '../../kinds/communities/request.js';
import { askedOf } from '../element/asked.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads the attributes of a map, and returns its request. */
export const communitiesRequest = (read: AttributeReader): CommunitiesRequest => ({
  figure: 'communities',
  src: read.address('src', COMMUNITIES),
  locations: read.optionalAddress('locations', LOCATIONS),
  activity: read.optionalAddress('activity', HUB_ACTIVITY),
  ...askedOf(read),
});
