import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import { withBridged } from '../../words/not-measured.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { isMuch, measuredAround } from './unmeasured.js';

/**
 * The value of a series on a date, and how much of it was not measured. If nothing of the series was, the
 * measurements around stand in its place.
 * @param text the value that is shown, as it is written
 */
export function valueOn(
  figure: OverTimeFigure,
  series: OverTimeSeries,
  index: number,
  text: string,
  words: Words,
): string {
  const [shown, bridged] = [series.shown[index] as number, series.bridgedUsers[index] as number];
  if (!isMuch(bridged, shown)) return text;
  if (figure.months || !Number.isNaN(series.values[index])) {
    return withBridged(text, shown, bridged, words);
  }
  const { before, after } = measuredAround(figure, series, index);
  if (!before) return words.say('notMeasured.alone');
  const facts = { a: words.number(before.value), dayA: words.day(before.day) };
  return after
    ? words.say('notMeasured.between', {
        ...facts,
        b: words.number(after.value),
        dayB: words.day(after.day),
      })
    : words.say('notMeasured.since', facts);
}
