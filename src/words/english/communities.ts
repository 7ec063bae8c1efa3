import { addSentences } from '../sentences.js';

/** Communities. */
export const communities = addSentences({
  'communities.title': 'Communities by place',
  'communities.titleOf': '{constellation} communities by place',
  'constellation.none': 'No constellation',
  'caption.count.one': '1 community',
  'caption.count.other': '{n} communities',
  'caption.communities': 'monthly users, mean {from} to {to}',
  'summary.communities.one': '1 community: {first} with {users}.',
  'summary.communities.other': '{count} communities; the largest is {first} with {users}.',
  'summary.inCountries.one': '{n} communities in {country}; the largest is {first} with {users}.',
  'summary.inCountries.other':
    '{n} communities in {count} countries{most}; the largest is {first} with {users}.',
  'summary.mostIn': '; the most in {country} ({n})',
  'summary.outside.one': '1 more is outside of this map.',
  'summary.outside.other': '{n} more are outside of this map.',
  'summary.noCommunities': 'No communities.',
});
