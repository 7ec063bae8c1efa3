import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import type { OverTimeFigure } from './figure.js';
import { markedDates } from './unmeasured.js';

/**
 * A note for the caption on how many days lack something that was not measured and can be seen; none if the data
 * are complete.
 * @param mark how the chart marks it
 */
export function notMeasuredNotes(
  figure: OverTimeFigure,
  mark: 'hatched' | 'dashed',
  words: Words,
): string[] {
  const { dates, groupBy, months } = figure;
  const count = markedDates(figure).length;
  if (count === 0) return [];
  const facts = {
    count,
    n: words.number(count),
    days: words.number(dates.length),
    mark: words.say(`mark.${mark}`),
  };
  if (months) return [words.say('caption.notMeasured.months', facts)];
  return [words.say(`caption.notMeasured.${groupBy}`, facts)];
}
