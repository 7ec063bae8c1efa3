import { addSentences } from '../sentences.js';

/** Charts and maps: keys, legends, numbers of users. */
export const charts = addSentences({
  'chart.keys':
    'Arrow keys walk through it, Page Up and Page Down make larger steps, Escape closes the tooltip.',
  'legend.shown': 'Series that are shown',
  'legend.help': 'Click hides or shows one, double click or Shift and click shows it alone.',
  'legend.keys': 'Arrow keys walk along, Enter hides or shows one, Shift and Enter shows it alone.',
  'legend.showAll': 'Show all {n}',
  'users.one': '{n} user',
  'users.other': '{n} users',
  'users.monthly.one': '{n} monthly user',
  'users.monthly.other': '{n} monthly users',
  'users.daily.one': '{n} daily user',
  'users.daily.other': '{n} daily users',
});
