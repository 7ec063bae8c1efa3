import { addSentences } from '../sentences.js';

/** The table of every number. */
export const table = addSentences({
  'table.nothing': 'none',
  'table.which': 'Rows of the table',
  'table.rows': 'Rows {from}–{to} of {count}',
  'table.sort': 'Sort by this column',
  'table.previous': 'Previous',
  'table.next': 'Next',
});
