import type { MapPlan } from '../../options/map/map.js';
import '../../words/english/map-more.js';
import type { Words } from '../../words/format.js';

/** Says how many communities a zoomed map shows; nothing of the whole map. */
export const inViewText = ({ zoom, targets: { length } }: MapPlan, words: Words): string =>
  zoom.k > 1 ? words.say('map.inView', { count: length, n: words.number(length) }) : '';

/** What a mouse can do with a map. */
export const mouseText = ({ zoom }: MapPlan, words: Words): string =>
  words.say(zoom.k > 1 ? 'map.mouse.zoomed' : 'map.mouse');
