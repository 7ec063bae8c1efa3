import { dayOfMs } from '../../data/dates.js';
import { TIMEOUT_SECONDS } from '../../data/source.js';
import { MAX_BYTES, type Asked } from '../../engine/requests.js';
import type { AttributeReader } from './attributes.js';

/** The part of a request that all widgets have in common. */
export function askedOf(read: AttributeReader): Asked {
  const figures = read.optionalAddress('figures', ['figures']);
  return {
    scope: read.scope(),
    today: dayOfMs(Date.now()),
    maxBytes: read.whole('max-bytes', MAX_BYTES),
    timeout: read.whole('timeout', TIMEOUT_SECONDS),
    dateFormat: read.decisiveWord('date-format', ['iso', 'mdy', 'dmy']),
    ...(figures === null ? {} : { figures }),
  };
}
