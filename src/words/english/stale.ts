import { addSentences } from '../sentences.js';

/** Figures and data that are not fresh. */
export const stale = addSentences({
  'state.late': 'Loaded {age}. Since then it could not be loaded again: {error}',
  'state.stale.one': 'The newest data is 1 day old.',
  'state.stale.other': 'The newest data is {n} days old.',
});
