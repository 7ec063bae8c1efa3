import { addSentences } from '../sentences.js';

/** Zoom and scale of a chart over time. */
export const zoom = addSentences({
  'scale.log': 'Logarithmic axis',
  'zoom.all': 'Whole period',
  'zoom.mouse': 'Drag across to zoom.',
  'zoom.keys': 'Plus and minus zoom, 0 shows the whole period.',
});
