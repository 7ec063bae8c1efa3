import { addSentences } from '../sentences.js';

/** A report on one slide. */
export const slide = addSentences({
  'slide.title': 'Use of our JupyterHubs',
  'slide.titleOf': 'Use of {list}',
  'slide.peak': 'Peak monthly users',
  'slide.clusters.one': 'on 1 cluster',
  'slide.clusters.other': 'on {n} clusters',
  'slide.countries.one': 'in 1 country',
  'slide.countries.other': 'in {n} countries',
  'slide.rowsLeftOut.one': '1 row left out',
  'slide.rowsLeftOut.other': '{n} rows left out',
  'slide.notCounted.one': '1 community not counted',
  'slide.notCounted.other': '{n} communities not counted',
  'slide.noPlace': 'No community has a place, so the slide has no map.',
  'slide.noRoom': 'These notes have no room on the slide: {notes}.',
});
