import { addSentences } from '../sentences.js';

/** Loads that have failed, and may succeed now. */
export const failures = addSentences({
  'state.retry': 'Try again',
  'state.late': 'Loaded {age}. Since then it could not be loaded again: {error}',
});
