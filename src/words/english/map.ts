import { addSentences } from '../sentences.js';

/** A map. */
export const map = addSentences({
  map: 'map',
  'map.constellations': 'Constellations that are shown',
  'map.sizes': 'Monthly users by size of the marker',
  'map.users': 'monthly users',
  'map.zoom': 'Zoom',
  'map.in': 'Zoom in',
  'map.out': 'Zoom out',
  'map.all': 'Whole map',
  'map.keys': 'Plus and minus zoom, 0 shows the whole map, Shift with the arrow keys moves it.',
  'map.mouse': 'Ctrl or ⌘ and the wheel zoom.',
  'map.mouse.zoomed': 'Drag to move, Ctrl or ⌘ and the wheel zoom.',
  'map.links': 'Enter goes to the link of the hub.',
  'map.inView.one': 'Zoomed in: 1 is in view.',
  'map.inView.other': 'Zoomed in: {n} are in view.',
  place: '{place}, {country}',
  'caption.unplaced.one': '1 community without coordinates is not on the map',
  'caption.unplaced.other': '{count} communities without coordinates are not on the map',
  'caption.circles': 'a larger circle stands for more users (logarithm)',
  'caption.crowded': 'circles that would hide each other are moved apart',
  'caption.offMap.one': '1 community lies outside this map',
  'caption.offMap.other': '{count} communities lie outside this map',
  'caption.atEdge.one': '1 community beyond this map is a ring at its edge',
  'caption.atEdge.other': '{count} communities beyond this map are rings at its edge',
});
