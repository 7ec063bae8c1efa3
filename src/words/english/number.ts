import { addSentences } from '../sentences.js';

/** A big number. */
export const number = addSentences({
  'number.clusters': 'Total clusters',
  'number.hubs': 'Total hubs',
  'number.communities': 'Communities',
  'number.countries': 'Countries',
  'number.constellations': 'Constellations',
  'number.users': '{timescale} users',
  'caption.number.users': 'mean {from} to {to}',
  'caption.latest': 'newest day',
  'caption.peak': 'the most on one day, {date}',
  'caption.number.hubs': 'mean of the last 7 days',
  'caption.number.clusters': 'seen in the last 7 days',
  'atLeast.shown': '>\u00a0{n}',
  'atLeast.spoken': 'more than {n}',
  'summary.number': '{label}: {value}.',
});
