import type { Counting } from '../../engine/counting.js';
import { prepareScope } from '../../figures/unmatched.js';
import { OVER_TIME_COUNTER, overTimeFormats } from './counter.js';
import type { OverTimeFigure } from './figure.js';
import type { OverTimeRequest } from './request.js';

export const COUNT_OVER_TIME: Counting<OverTimeRequest, OverTimeFigure> = {
  ...OVER_TIME_COUNTER,
  files: ({ src, options }) => [
    { attribute: 'src', address: src, formats: overTimeFormats(options) },
  ],
  prepare: ({ scope }) => prepareScope(scope),
};
