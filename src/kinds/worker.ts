import type { Counter } from '../engine/counting.js';
import { serve } from '../engine/serve.js';
import type { FigureMap } from '../figures/figure.js';
import { haveAllCode } from './all-code.js';
import { COMMUNITIES_COUNTER } from './communities/counter.js';
import { NUMBER_COUNTER } from './number/counter.js';
import { OVER_TIME_COUNTER } from './over-time/counter.js';
import { SIZES_COUNTER } from './sizes/counter.js';

/** The worker counts every kind of figure of the kit. */
const COUNTERS: Readonly<Record<keyof FigureMap, Counter>> = {
  number: NUMBER_COUNTER,
  'over-time': OVER_TIME_COUNTER,
  sizes: SIZES_COUNTER,
  communities: COMMUNITIES_COUNTER,
};

// The worker is one file, and reads each piece at once.
haveAllCode();
serve(Object.values(COUNTERS));
