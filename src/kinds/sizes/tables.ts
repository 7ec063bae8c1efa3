import type { FigureTables } from '../kind.js';
import { binsTable, wholeBinsTable } from './bins-table.js';
import type { SizesFigure } from './figure.js';

export const SIZES_TABLES: FigureTables<SizesFigure> = {
  short: (figure, label, words) => (figure.empty ? [] : [binsTable(figure, label, words)]),
  whole: [{ table: wholeBinsTable }],
};
