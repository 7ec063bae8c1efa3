import type { FigureTables } from '../kind.js';
import type { CommunitiesFigure } from './figure.js';
import { communitiesTables } from './short-tables.js';
import { communitiesTable } from './whole-table.js';

export const COMMUNITIES_TABLES: FigureTables<CommunitiesFigure> = {
  short: (figure, label, words) => (figure.empty ? [] : communitiesTables(figure, label, words)),
  whole: [{ table: communitiesTable }],
};
