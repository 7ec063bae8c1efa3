import { HUB_ACTIVITY } from '../../data/formats.js';
import type { Counting } from '../../engine/counting.js';
import { prepareScope } from '../../figures/unmatched.js';
import { SIZES_COUNTER } from './counter.js';
import type { SizesFigure } from './figure.js';
import type { SizesRequest } from './request.js';

export const COUNT_SIZES: Counting<SizesRequest, SizesFigure> = {
  ...SIZES_COUNTER,
  files: ({ src }) => [{ attribute: 'src', address: src, formats: HUB_ACTIVITY }],
  prepare: ({ scope }) => prepareScope(scope),
};
