import { addSentences } from '../sentences.js';

/** Tooltips of hubs by size. */
export const sizesTips = addSentences({
  'users.one': '{n} user',
  'users.other': '{n} users',
  'users.daily.one': '{n} daily user',
  'users.daily.other': '{n} daily users',
  'hubsOf.one': '{n} of 1 hub',
  'hubsOf.other': '{n} of {all} hubs',
  usersAndShare: '{users} users, {share} of all',
  'oneOf.one': 'the only hub with {bin} users',
  'oneOf.other': 'one of {n} hubs with {bin} users',
  'oneOfCluster.one': 'the only hub of {cluster}',
  'oneOfCluster.other': 'one of {n} hubs of {cluster}',
});
