import type { FigureKind } from '../kind.js';
import { COUNT_NUMBER } from './counting.js';
import type { NumberFigure } from './figure.js';
import type { NumberRequest } from './request.js';
import { numberCounted, numberLabel, numberSummary } from './sentences.js';
import { numberTidy } from './tidy.js';

/** One number: users, hubs, clusters, communities, countries or constellations. */
export const NUMBER_KIND: FigureKind<NumberRequest, NumberFigure> = {
  ...COUNT_NUMBER,
  label: numberLabel,
  counted: numberCounted,
  summary: numberSummary,
  tidy: numberTidy,
};
