import type { Day } from '../data/dates.js';
import type { Figure } from '../figures/figure.js';
import './english/first.js';
import type { Words } from './format.js';

/**
 * A line on how a figure was counted and up to which day its data reach.
 * @param counted how it was counted, in parts
 */
export const captionOf = (counted: readonly string[], figure: Figure, words: Words): string =>
  captionLine([...counted, ...throughOf(figure, words)]);

/** Says up to which day the data reach; nothing if there are none. */
export const throughOf = ({ dataThrough }: Figure, words: Words): string[] =>
  dataThrough === null ? [] : [throughDay(dataThrough, words)];

export const throughDay = (day: Day, words: Words): string =>
  words.say('caption.through', { date: words.day(day) });

/** Says which days a figure covers. */
export function rangeOf(
  { from, to }: Pick<Figure, 'from' | 'to'>,
  words: Words,
  key: 'caption.range' | 'caption.number.users' | 'caption.hubMeans' | 'caption.communities',
): string[] {
  if (from === null || to === null) return [];
  if (from === to) return [words.say('caption.oneDay', { date: words.day(from) })];
  return [words.say(key, { from: words.day(from), to: words.day(to) })];
}

/** Joins the parts of a caption to one line. */
export function captionLine(parts: readonly string[]): string {
  const line = parts.join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
