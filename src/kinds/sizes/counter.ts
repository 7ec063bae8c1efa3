import { expectFormat } from '../../data/expect.js';
import { HUB_ACTIVITY } from '../../data/formats.js';
import type { Table } from '../../data/table.js';
import type { Counter } from '../../engine/counting.js';
import type { SizesFigure } from './figure.js';
import type { SizesRequest } from './request.js';
import { sizes } from './sizes.js';

export const SIZES_COUNTER: Counter<SizesRequest, SizesFigure> = {
  name: 'sizes',
  inWorker: true,
  count: ({ options, scope, today }, [table]) =>
    sizes(expectFormat(table as Table, HUB_ACTIVITY), options, scope, today),
};
