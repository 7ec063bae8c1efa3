import { addSentences } from '../sentences.js';

/** How numbers of communities were counted. */
export const communityNumbers = addSentences({
  'counted.communities': 'communities with users, whether they have a place or not',
  'counted.countries': 'countries of communities with users, each counted once',
  'counted.constellations': 'constellations of communities with users, each counted once',
  'counted.only': 'only of {list}',
});
