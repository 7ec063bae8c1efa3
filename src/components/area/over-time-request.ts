import { overTimeFormats } from '../../kinds/over-time/counter.js';
import type { OverTimeRequest } from '../../kinds/over-time/request.js';
import { askedOf } from '../element/asked.js';
import type { AttributeReader } from '../element/attributes.js';

/** Reads the attributes of a chart over time, and returns its request. */
export function overTimeRequest(read: AttributeReader): OverTimeRequest {
  const measure = read.decisiveWord('measure', ['users', 'hubs']);
  const groupBy = read.decisiveWord('group-by', ['cluster', 'hub']);
  const top = read.whole('top', null);
  return {
    figure: 'over-time',
    src: read.address('src', overTimeFormats({ measure, groupBy })),
    options: {
      measure,
      groupBy,
      timescale: read.decisiveWord('timescale', ['monthly', 'daily']),
      transform: read.word('transform', ['none', 'log10']),
      ...(top === null ? {} : { top }),
    },
    ...askedOf(read),
  };
}
