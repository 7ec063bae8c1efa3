import { serve } from '../engine/serve.js';
import { COUNT_COMMUNITIES } from './communities/count.js';
import { COUNT_NUMBER } from './number/count.js';
import { COUNT_OVER_TIME } from './over-time/count.js';
import { COUNT_SIZES } from './sizes/count.js';

// The program of the worker: it counts every kind of figure of the kit.
serve([COUNT_NUMBER, COUNT_OVER_TIME, COUNT_SIZES, COUNT_COMMUNITIES]);
