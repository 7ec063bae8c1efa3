import { addSentences } from '../sentences.js';

/** How far a load has come. */
export const progress = addSentences({
  'state.progress': '{bytes} of {total}',
  'state.progress.bytes': '{bytes} so far',
  'progress.label': 'Part of the data that has arrived',
});
