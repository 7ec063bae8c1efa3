import '../../words/english/axes.js';
import type { Words } from '../../words/format.js';
import { canExplore } from '../explore/can-explore.js';

/** A hint on the key that opens the explore view; none if this build has no such view. */
export const exploreKeys = (words: Words): readonly string[] =>
  canExplore ? [words.say('explore.keys')] : [];
