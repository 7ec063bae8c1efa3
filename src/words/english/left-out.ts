import { addSentences } from '../sentences.js';

/** Communities that a map does not show or a number does not count. */
export const leftOut = addSentences({
  'caption.notShown.one': '1 more not shown: {list}',
  'caption.notShown.other': '{n} more not shown: {list}',
  'caption.notCounted.one': '1 community not counted: {list}',
  'caption.notCounted.other': '{n} communities not counted: {list}',
  'caption.noCountry.one': '1 community has no known country',
  'caption.noCountry.other': '{n} communities have no known country',
  'caption.notCountries': 'names that are no country: {names}',
  'left.no-count': '{n} without a count',
  'left.no-users': '{n} with 0 users',
  'left.no-matching-hub': '{n} without a hub in the activity data',
  'left.incomplete': '{n} with empty cells',
});
