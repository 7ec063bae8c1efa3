import { addSentences } from '../sentences.js';

/** Charts with axes, and their buttons. */
export const axes = addSentences({
  'axis.users': 'Users',
  'axis.hubs': 'Hubs',
  'axis.share': 'Share of users',
  chart: 'chart',
  'scale.log': 'Logarithmic axis',
  'zoom.all': 'Whole period',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
  'explore.open': 'Explore',
  'explore.keys': 'E opens and closes the explore view.',
});
