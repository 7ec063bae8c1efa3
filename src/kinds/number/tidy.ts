import type { TidyTable } from '../../data/to-csv.js';
import { tidyTable, type Column } from '../../figures/tidy-table.js';
import type { NumberFigure } from './figure.js';

const NUMBER: readonly Column<NumberFigure>[] = [
  ['metric', 'text', ({ metric }) => metric],
  ['timescale', 'text', ({ timescale }) => timescale],
  ['value', 'number', ({ value }) => value],
  ['exact', 'number', ({ exact }) => exact],
  ['as_of', 'day', ({ asOf }) => asOf],
];

export const numberTidy = (figure: NumberFigure): TidyTable => tidyTable(NUMBER, [figure]);
