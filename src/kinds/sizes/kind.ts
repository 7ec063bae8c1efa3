import type { FigureKind } from '../kind.js';
import { COUNT_SIZES } from './counting.js';
import type { SizesFigure } from './figure.js';
import type { SizesRequest } from './request.js';
import { sizesCounted, sizesLabel, sizesSummary } from './sentences.js';

/** Hubs by their size, in bins. */
export const SIZES_KIND: FigureKind<SizesRequest, SizesFigure> = {
  ...COUNT_SIZES,
  label: sizesLabel,
  counted: sizesCounted,
  summary: sizesSummary,
  tidy: async (figure) => (await import('./tidy.js')).sizesTidy(figure),
  tables: async () => (await import('./tables.js')).SIZES_TABLES,
};
