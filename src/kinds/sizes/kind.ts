import type { FigureKind } from '../kind.js';
import { COUNT_SIZES } from './counting.js';
import type { SizesFigure } from './figure.js';
import type { SizesRequest } from './request.js';
import { sizesCounted, sizesLabel, sizesSummary } from './sentences.js';
import { sizesTidy } from './tidy.js';

/** Hubs by their size, in bins. */
export const SIZES_KIND: FigureKind<SizesRequest, SizesFigure> = {
  ...COUNT_SIZES,
  label: sizesLabel,
  counted: sizesCounted,
  summary: sizesSummary,
  tidy: sizesTidy,
  tables: async () => (await import('./tables.js')).SIZES_TABLES,
};
