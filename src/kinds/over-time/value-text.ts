import '../../words/english/one-day.js';
import type { Words } from '../../words/format.js';
import type { OverTimeFigure, OverTimeSeries } from './figure.js';
import { isMuch } from '../../figures/much-bridged.js';
import { numberIn } from './number-in.js';
import { measuredAround } from './unmeasured.js';

/** The value of a series on a date as text. */
export interface ValueText {
  readonly value: string;
  /** The part that was not measured, or the measurements around; `null` if all of it was measured. */
  readonly note: string | null;
}

/**
 * The value of a series on a date, and how much of it was not measured. If nothing of the series was, the
 * measurements around are the note.
 * @param text the value that is shown, as it is written
 */
export function valueOn(
  figure: OverTimeFigure,
  series: OverTimeSeries,
  index: number,
  text: string,
  words: Words,
): ValueText {
  const [shown, bridged] = [series.shown[index] as number, series.bridgedUsers[index] as number];
  if (!isMuch(bridged, shown)) return { value: text, note: null };
  if (series.measured[index] === 1) {
    return { value: text, note: partNote(bridged, shown, figure, words) };
  }
  const alone = words.say('notMeasured.alone');
  const number = numberIn(figure, words);
  if (figure.months) return { value: text, note: alone };
  const { before, after } = measuredAround(figure, series, index);
  if (!before) return { value: alone, note: null };
  const facts = { a: number(before.value), dayA: words.day(before.day) };
  const note = after
    ? words.say('notMeasured.between', {
        ...facts,
        b: number(after.value),
        dayB: words.day(after.day),
      })
    : words.say('notMeasured.since', facts);
  return { value: alone, note };
}

/** How much of a value was not measured; `null` if too little to be said. */
export function partNote(
  bridged: number,
  shown: number,
  figure: OverTimeFigure,
  words: Words,
): string | null {
  if (!isMuch(bridged, shown)) return null;
  const number = numberIn(figure, words);
  const part = number(bridged);
  const isAll = bridged >= shown || part === number(shown);
  return isAll ? words.say('notMeasured.alone') : words.say('notMeasured.some', { part });
}

/** A value on a date and its note, as one text. */
export const textOn = (...of: Parameters<typeof valueOn>): string => {
  const { value, note } = valueOn(...of);
  return note === null ? value : `${value} (${note})`;
};
