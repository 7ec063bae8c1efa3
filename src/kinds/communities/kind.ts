import type { FigureKind } from '../kind.js';
import * as counter from './counter.js';
import { COUNT_COMMUNITIES, lateCounter, lateLocated } from './counting.js';
import type { CommunitiesFigure } from './figure.js';
import * as locatedCode from './located.js';
import type { CommunitiesRequest } from './request.js';
import { communitiesCounted, communitiesLabel, communitiesSummary } from './sentences.js';

// What shows communities as they are is sure to need this code: it waits for none.
lateCounter.module = counter;
lateLocated.module = locatedCode;

/** Communities with their users and places. */
export const COMMUNITIES_KIND: FigureKind<CommunitiesRequest, CommunitiesFigure> = {
  ...COUNT_COMMUNITIES,
  label: communitiesLabel,
  counted: communitiesCounted,
  summary: communitiesSummary,
  tidy: async (figure) => (await import('./tidy.js')).communitiesTidy(figure),
  tables: async () => (await import('./tables.js')).COMMUNITIES_TABLES,
};
