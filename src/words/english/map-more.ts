import { addSentences } from '../sentences.js';

/** What comes to a map after its picture. */
export const mapMore = addSentences({
  'map.mouse': 'Ctrl or ⌘ and the wheel zoom.',
  'map.mouse.zoomed': 'Drag to move, Ctrl or ⌘ and the wheel zoom.',
  'map.inView.one': 'Zoomed in: 1 is in view.',
  'map.inView.other': 'Zoomed in: {n} are in view.',
  'map.ten': 'Ten largest',
  'map.largest': 'Largest',
  'map.zoom': 'Zoom',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.all': 'Whole map',
  'map.area': 'Area by users',
  'map.area.help': 'Makes the area of each circle proportional to its users',
});
