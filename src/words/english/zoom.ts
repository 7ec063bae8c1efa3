import { addSentences } from '../sentences.js';

/** Zoom and scale of a chart over time. */
export const zoom = addSentences({
  'scale.log': 'Lines on a logarithmic axis',
  'zoom.all': 'Whole period',
  'days.keys':
    'Left and right walk through the days, down and up through the series of a day, Page Up and Page Down leap a month. G goes to a day or a name, Escape closes the tooltip.',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
});
