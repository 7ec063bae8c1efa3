import { addSentences } from '../sentences.js';

/** Charts and maps: keys, legends, numbers of users. */
export const charts = addSentences({
  'chart.keys':
    'Arrow keys walk through it, Page Up and Page Down make larger steps, Escape closes the tooltip.',
  'legend.shown': 'Series that are shown',
  'legend.help': 'Click hides or shows one, double click or Shift and click shows it alone.',
  'legend.keys': 'Arrow keys walk along, Enter hides or shows one, Shift and Enter shows it alone.',
  'legend.more': '+ {n} more',
  'legend.fewer': 'Show fewer',
  'legend.showAll': 'Show all {n}',
  'users.monthly.one': '{n} monthly user',
  'users.monthly.other': '{n} monthly users',
});
