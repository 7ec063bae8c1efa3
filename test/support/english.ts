import '../../src/words/english.js';
import { wordsFor } from '../../src/words/format.js';

/** Words with all English sentences: for tests that say some whose code they do not load. */
export const english = wordsFor('en');
