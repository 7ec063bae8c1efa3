import { HUB_ACTIVITY } from '../../data/formats.js';
import type { SizesRequest } from '../../kinds/sizes/request.js';
import { askedOf } from '../element/asked.js';
import type { AttributeReader } from '../element/attributes.js';
import { readBins } from './read-bins.js';

/** Reads the attributes of bins, and returns their request. */
export function sizesRequest(read: AttributeReader): SizesRequest {
  const timescale = read.decisiveWord('timescale', ['both', 'daily', 'monthly']);
  return {
    figure: 'sizes',
    src: read.address('src', HUB_ACTIVITY),
    options: {
      measure: read.decisiveWord('measure', ['hubs', 'users', 'share']),
      timescales: timescale === 'both' ? ['daily', 'monthly'] : [timescale],
      bins: readBins(read),
      trim: read.flag('trim'),
    },
    ...askedOf(read),
  };
}
