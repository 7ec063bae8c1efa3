import { serve } from '../engine/serve.js';
import { COMMUNITIES_COUNTER } from './communities/counter.js';
import { NUMBER_COUNTER } from './number/counter.js';
import { OVER_TIME_COUNTER } from './over-time/counter.js';
import { SIZES_COUNTER } from './sizes/counter.js';

// The program of the worker: it counts every kind of figure of the kit.
serve([NUMBER_COUNTER, OVER_TIME_COUNTER, SIZES_COUNTER, COMMUNITIES_COUNTER]);
