import type { Figure } from '../figures/figure.js';
import './english/first.js';
import type { Words } from './format.js';

/**
 * A line on how a figure was counted. It says up to which day the data reach, if no other part does.
 * @param counted how it was counted, in parts
 * @param said what is said of it elsewhere
 */
export const captionOf = (
  counted: readonly string[],
  figure: Pick<Figure, 'dataThrough'>,
  words: Words,
  said: readonly string[] = [],
): string => captionLine([...counted, ...throughOf(figure, words, [...counted, ...said])]);

/**
 * The same in two lines.
 * @param above the number of parts in the first line
 */
export const linesOf = (
  counted: readonly string[],
  above: number,
  figure: Pick<Figure, 'dataThrough'>,
  words: Words,
): [above: string, below: string] => [
  captionLine(counted.slice(0, above)),
  captionOf(counted.slice(above), figure, words, counted.slice(0, above)),
];

/**
 * Says up to which day data reach; nothing if there are none.
 * @param said texts that stand beside it: if one has that day already, it is not said again
 */
export function throughOf(
  { dataThrough }: Pick<Figure, 'dataThrough'>,
  words: Words,
  said: readonly string[] = [],
): string[] {
  if (dataThrough === null) return [];
  const date = words.day(dataThrough);
  return said.some((text) => text.includes(date)) ? [] : [words.say('caption.through', { date })];
}

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

/**
 * The text of a caption. If it has nothing else to say, it tells how recent the data are.
 * @param figure `null` if something else follows
 */
export const captionText = (
  parts: readonly string[],
  figure: Pick<Figure, 'dataThrough'> | null,
  words: Words,
): string => captionLine(parts) || captionLine(figure ? throughOf(figure, words) : []);

/** Joins the parts of a caption, of which some may be empty, to one line. */
export function captionLine(parts: readonly string[]): string {
  const line = parts.filter(Boolean).join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}
