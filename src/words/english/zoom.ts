import { addSentences } from '../sentences.js';

/** Zoom and scale of a chart over time. */
export const zoom = addSentences({
  'scale.log': 'Lines on a logarithmic axis',
  'zoom.all': 'Whole period',
});
