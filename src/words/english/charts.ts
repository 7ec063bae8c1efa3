import { addSentences } from '../sentences.js';

/** Charts and maps: keys, legends, numbers of users. */
export const charts = addSentences({
  'legend.shown': 'Series that are shown',
  'legend.more': '+ {n} more',
  'legend.fewer': 'Show fewer',
  'legend.showAll': 'Show all {n}',
  'users.monthly.one': '{n} monthly user',
  'users.monthly.other': '{n} monthly users',
});
