import { isOfCommunities } from '../figures/community-counts.js';
import type { Figure, NumberFigure } from '../figures/figure.js';
import type { Words } from './format.js';
import { timescaleName } from './names.js';

/** How a figure was counted and up to which day its data reach, in a line. */
export function captionOf(figure: Figure, words: Words): string {
  const { dataThrough } = figure;
  const through =
    dataThrough === null ? [] : [words.say('caption.through', { date: words.day(dataThrough) })];
  const parts = [...(figure.empty ? [] : howCounted(figure, words)), ...through];
  return upperFirst(parts.join(' · '));
}

function howCounted(figure: Figure, words: Words): string[] {
  switch (figure.kind) {
    case 'number':
      return numberParts(figure, words);
    case 'over-time':
      return rangeOf(figure, words, 'caption.range');
    case 'sizes':
      return [
        ...rangeOf(figure, words, 'caption.hubMeans'),
        ...figure.missing.map((timescale) =>
          words.say('caption.missingTimescale', {
            timescale: timescaleName(timescale, words).toLowerCase(),
          }),
        ),
      ];
    case 'communities':
      return rangeOf(figure, words, 'caption.communities');
  }
}

function numberParts(figure: NumberFigure, words: Words): string[] {
  const { metric, stat, day } = figure;
  if (isOfCommunities(metric)) return rangeOf(figure, words, 'caption.communities');
  if (metric !== 'users') return [words.say(`caption.${metric}`)];
  if (stat === 'latest') return [words.say('caption.latest')];
  if (stat === 'peak')
    return day === null ? [] : [words.say('caption.peak', { date: words.day(day) })];
  return rangeOf(figure, words, 'caption.users');
}

function rangeOf(
  { from, to }: Figure,
  words: Words,
  key: 'caption.range' | 'caption.users' | 'caption.hubMeans' | 'caption.communities',
): string[] {
  if (from === null || to === null) return [];
  if (from === to) return [words.say('caption.oneDay', { date: words.day(from) })];
  return [words.say(key, { from: words.day(from), to: words.day(to) })];
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
