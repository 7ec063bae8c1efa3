import '../../words/english/hints.js';
import type { Words } from '../../words/format.js';
import { canExplore } from '../explore/can-explore.js';
import type { Ability } from './abilities.js';

/** How to use a picture by key. */
export const keyHints = (abilities: readonly Ability[], words: Words): string =>
  [
    words.say(abilities.includes('days') ? 'days.keys' : 'chart.keys'),
    ...abilities.flatMap((ability) => hintOn(ability, words)),
  ].join(' ');

function hintOn(ability: Ability, words: Words): string[] {
  switch (ability) {
    case 'zoom':
      return [words.say('zoom.keys')];
    case 'map':
      return [words.say('map.keys')];
    case 'links':
      return [words.say('map.links')];
    case 'explore':
      // Not every build has this view.
      return canExplore ? [words.say('explore.keys')] : [];
    default:
      return [];
  }
}

/** How to use a picture by mouse; '' if there is nothing to say. */
export const mouseHint = (abilities: readonly Ability[], words: Words): string =>
  abilities.includes('drag') ? words.say('zoom.mouse') : '';

/** How to use a legend by key, and by mouse. */
export const legendHints = (words: Words): { readonly keys: string; readonly mouse: string } => ({
  keys: words.say('legend.keys'),
  mouse: words.say('legend.help'),
});
