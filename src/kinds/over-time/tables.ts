import type { FigureTables } from '../kind.js';
import type { OverTimeFigure } from './figure.js';
import { seriesTable } from './short-table.js';
import { dayTable, monthTable } from './whole-table.js';
import '../../words/english/over-time-tables.js';

export const OVER_TIME_TABLES: FigureTables<OverTimeFigure> = {
  short: (figure, label, words) => (figure.empty ? [] : [seriesTable(figure, label, words)]),
  whole: [
    {
      name: (words) => words.say('table.days'),
      table: (figure, label, words) =>
        figure.months ? monthTable(figure, label, words) : dayTable(figure, label, words),
    },
    { name: (words) => words.say('table.month-ends'), table: monthTable },
  ],
};
