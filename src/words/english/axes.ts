import { addSentences } from '../sentences.js';

/** Charts with axes, and their buttons. */
export const axes = addSentences({
  'axis.users': 'Users',
  'axis.hubs': 'Hubs',
  'axis.share': 'Share of users',
  chart: 'chart',
});
