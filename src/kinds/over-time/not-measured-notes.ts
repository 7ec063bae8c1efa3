import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import type { OverTimeFigure } from './figure.js';
import { markedDates, markedTotals } from './unmeasured.js';

/**
 * Notes for the caption on how many days lack something that was not measured and is marked, and on how many
 * nothing was measured; none if the data are complete.
 * @param mark how the chart marks the parts that were not measured
 * @param by whether it marks them in each series, or in the total of a day
 */
export function notMeasuredNotes(
  figure: OverTimeFigure,
  mark: 'hatched' | 'dashed',
  words: Words,
  by: 'series' | 'total' = 'series',
): string[] {
  const { dates, groupBy, months } = figure;
  const count = by === 'series' ? markedDates(figure).length : sumOf(markedTotals(figure));
  const facts = {
    count,
    n: words.number(count),
    days: words.number(dates.length),
    mark: words.say(`mark.${mark}`),
  };
  if (months) return count > 0 ? [words.say('caption.notMeasured.months', facts)] : [];
  const silent = figure.gaps.reduce((sum, { from, to }) => sum + to - from - 1, 0);
  const nothing = { count: silent, n: words.number(silent) };
  return [
    ...(count > 0 ? [words.say(`caption.notMeasured.${groupBy}`, facts)] : []),
    ...(silent > 0 ? [words.say('caption.notMeasured.nothing', nothing)] : []),
  ];
}

const sumOf = (values: Uint8Array): number => values.reduce((sum, value) => sum + value, 0);
