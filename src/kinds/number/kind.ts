import type { FigureKind } from '../kind.js';
import { COUNT_NUMBER } from './counting.js';
import type { NumberFigure } from './figure.js';
import type { NumberRequest } from './request.js';
import { numberCounted, numberLabel, numberSummary } from './sentences.js';

/** One number, of one of the `METRICS`. */
export const NUMBER_KIND: FigureKind<NumberRequest, NumberFigure> = {
  ...COUNT_NUMBER,
  label: numberLabel,
  counted: numberCounted,
  summary: numberSummary,
  tidy: async (figure) => (await import('./tidy.js')).numberTidy(figure),
};
