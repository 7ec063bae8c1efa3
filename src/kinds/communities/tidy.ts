import type { TidyTable } from '../../data/to-csv.js';
import { tidyTable, type Column } from '../../figures/tidy-table.js';
import type { CommunitiesFigure, Community } from './figure.js';

const COMMUNITIES: readonly Column<Community>[] = [
  ['community', 'text', ({ name }) => name],
  ['constellation', 'text', ({ constellation }) => constellation],
  ['place', 'text', ({ place }) => place],
  ['country', 'text', ({ country }) => country],
  ['latitude', 'number', ({ latitude }) => latitude],
  ['longitude', 'number', ({ longitude }) => longitude],
  ['users', 'number', ({ users }) => users],
];

export const communitiesTidy = ({ communities }: CommunitiesFigure): TidyTable =>
  tidyTable(COMMUNITIES, communities);
