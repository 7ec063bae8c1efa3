import { addSentences } from '../sentences.js';

/** What a reader may choose in the explore view. */
export const exploreChoices = addSentences({
  'explore.kind': 'Kind of chart',
  'explore.measure': 'Measure',
  'kind.area': 'Stacked',
  'kind.line': 'Lines',
  'kind.share': 'Share of total',
  'kind.month-ends': 'Month ends',
  'kind.calendar': 'Calendar',
  'kind.bars': 'Bars',
  'kind.treemap': 'Treemap',
});
