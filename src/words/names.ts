import './english/first.js';
import type { Words } from './format.js';

/** `Monthly`; a timescale that the kit has no word for keeps its name in the data. */
export const timescaleName = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? words.say(`timescale.${timescale}`)
    : timescale;

/** The name of a timescale that stands by itself, with a capital letter. */
export const timescaleTitle = (timescale: string, words: Words): string =>
  timescale === 'daily' || timescale === 'monthly'
    ? upperFirst(timescaleName(timescale, words))
    : timescale;

/** Returns a text with a capital letter, to begin a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
