import { addSentences } from '../sentences.js';

/** Tables of hubs by size. */
export const sizesTables = addSentences({
  'column.bin': 'Users of a hub',
  'column.timescale': 'Timescale',
});
