import type { FigureKind } from '../kind.js';
import { COUNT_OVER_TIME } from './counting.js';
import type { OverTimeFigure } from './figure.js';
import type { OverTimeRequest } from './request.js';
import { overTimeCounted, overTimeLabel, overTimeSummary } from './sentences.js';

/** Users or hubs over time, by cluster or by hub. */
export const OVER_TIME_KIND: FigureKind<OverTimeRequest, OverTimeFigure> = {
  ...COUNT_OVER_TIME,
  label: overTimeLabel,
  counted: overTimeCounted,
  summary: overTimeSummary,
  tidy: async (figure) => (await import('./tidy.js')).overTimeTidy(figure),
  tables: async () => (await import('./tables.js')).OVER_TIME_TABLES,
};
