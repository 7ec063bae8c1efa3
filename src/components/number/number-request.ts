import { HUB_ACTIVITY, LOCATIONS } from '../../data/formats.js';
import { numberFormats } from '../../kinds/number/counting.js';
import { isOfCommunities, METRIC_NAMES, daysCounted } from '../../kinds/number/metrics.js';
import type { NumberRequest } from '../../kinds/number/request.js';
import { askedOf } from '../element/asked.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads the attributes of a number, and returns its request. */
export function numberRequest(read: AttributeReader): NumberRequest {
  const metric = read.decisiveWord('metric', METRIC_NAMES);
  // Other numbers need one file alone, whatever the page has.
  const hasMore = isOfCommunities(metric);
  const request = {
    figure: 'number' as const,
    src: read.address('src', numberFormats(metric)),
    locations: hasMore ? read.optionalAddress('locations', LOCATIONS) : null,
    activity: hasMore ? read.optionalAddress('activity', HUB_ACTIVITY) : null,
    metric,
    timescale: read.decisiveWord('timescale', ['monthly', 'daily']),
    stat: read.decisiveWord('stat', ['mean', 'latest', 'peak']),
    ...askedOf(read),
  };
  return { ...request, trend: trendOf(read, request) };
}

/** The duration of the trend; `null` if none was asked for or this number cannot have one. */
function trendOf(
  read: AttributeReader,
  { metric, stat, scope }: Pick<NumberRequest, 'metric' | 'stat' | 'scope'>,
): string | null {
  const asked = read.duration('trend');
  if (asked === null || read.flag('inline')) return null;
  if (isOfCommunities(metric)) {
    read.warn('trendOfCommunities', { metric });
    return null;
  }
  if (daysCounted(metric, stat) === 'mean' && scope.period === 'all') read.warn('trendOfAll');
  return asked;
}
