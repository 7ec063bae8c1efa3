import { addSentences } from '../sentences.js';

/** A map. */
export const map = addSentences({
  map: 'map',
  'map.constellations': 'Constellations that are shown',
  'map.users': 'monthly users',
  place: '{place}, {country}',
  'caption.unplaced.one': '1 community without coordinates is not on the map',
  'caption.unplaced.other': '{n} communities without coordinates are not on the map',
  'caption.circles': 'a larger circle stands for more users (logarithm)',
  'caption.areas': 'the area of a circle is proportional to its users, except for the smallest',
  'caption.crowded': 'circles that would hide each other are moved apart',
  'caption.overlap': 'where they have no room, they overlap',
  'caption.offMap.one': '1 community lies outside this map',
  'caption.offMap.other': '{n} communities lie outside this map',
  'caption.atEdge.one': '1 community beyond this map is a ring at its edge',
  'caption.atEdge.other': '{n} communities beyond this map are rings at its edge',
});
