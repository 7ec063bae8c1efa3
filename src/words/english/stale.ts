import { addSentences } from '../sentences.js';

/** Data that are not fresh. */
export const stale = addSentences({
  'state.stale.one': 'The newest data is 1 day old.',
  'state.stale.other': 'The newest data is {n} days old.',
});
