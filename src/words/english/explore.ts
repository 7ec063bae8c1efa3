import { addSentences } from '../sentences.js';

/** The explore view. */
export const explore = addSentences({
  'explore.of': 'Explore: {label}',
  'explore.restore': 'Restore',
  'explore.large': 'Full window',
  'explore.close': 'Close',
  'explore.hint':
    'Draw over the chart, or hold Shift with the arrow keys, for the figures of a span.',
  'explore.span': 'Figures of {range}',
  'explore.only': 'Show only this span',
  'explore.clear': 'Clear',
});
