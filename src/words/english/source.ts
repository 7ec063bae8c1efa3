import { addSentences } from '../sentences.js';

/** Where a figure comes from. */
export const source = addSentences({
  source: 'Source: {list}',
  'source.page': 'data in the page',
  'source.rows.one': '{source} (1 row)',
  'source.rows.other': '{source} ({n} rows)',
});
