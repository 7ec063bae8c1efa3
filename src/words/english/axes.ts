import { addSentences } from '../sentences.js';

/** Charts with axes, and their buttons. */
export const axes = addSentences({
  'axis.users': 'Users',
  'axis.hubs': 'Hubs',
  'axis.share': 'Share of users',
  'days.keys':
    'Left and right walk through the days, down and up through the series of a day, Page Up and Page Down leap a month. G goes to a day or a name, Escape closes the tooltip.',
  chart: 'chart',
  'scale.log': 'Lines on a logarithmic axis',
  'zoom.all': 'Whole period',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
  'explore.keys': 'E opens and closes the explore view.',
});
