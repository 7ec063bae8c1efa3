import { rangeOf } from '../../words/captions.js';
import '../../words/english/community-numbers.js';
import type { Words } from '../../words/format.js';
import { notCounted } from '../communities/left-out-text.js';
import type { CommunityMetric, NumberFigure } from './figure.js';

/** Says how a number of communities, countries or constellations was counted. */
export function communitiesCounted(
  metric: CommunityMetric,
  figure: Pick<NumberFigure, 'metric' | 'from' | 'to' | 'scope' | 'notCounted'>,
  words: Words,
): string[] {
  const list = figure.scope.constellation;
  return [
    words.say(`counted.${metric}`),
    ...(list.length > 0 ? [words.say('counted.only', { list: words.list(list) })] : []),
    ...rangeOf(figure, words, 'caption.range'),
    ...notCounted(figure, words),
  ];
}
