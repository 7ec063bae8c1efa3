import type { FigureKind } from '../kind.js';
import { COUNT_COMMUNITIES } from './counting.js';
import type { CommunitiesFigure } from './figure.js';
import type { CommunitiesRequest } from './request.js';
import { communitiesCounted, communitiesLabel, communitiesSummary } from './sentences.js';
import { communitiesTidy } from './tidy.js';

/** Communities with their users and places. */
export const COMMUNITIES_KIND: FigureKind<CommunitiesRequest, CommunitiesFigure> = {
  ...COUNT_COMMUNITIES,
  label: communitiesLabel,
  counted: communitiesCounted,
  summary: communitiesSummary,
  tidy: communitiesTidy,
  tables: async () => (await import('./tables.js')).COMMUNITIES_TABLES,
};
