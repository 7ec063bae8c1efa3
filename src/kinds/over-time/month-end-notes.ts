import { hasMonthEnds, isRunning } from './month-end.js';
import type { OverTimeFigure } from './figure.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';

/**
 * Notes for the caption of bars that stand for months: which days they are of, and whether the last
 * month runs.
 */
export function monthEndNotes(figure: OverTimeFigure, words: Words): string[] {
  const last = figure.dates.at(-1);
  if (last === undefined) return [];
  const notes = [words.say(hasMonthEnds(figure) ? 'caption.monthEnds' : 'caption.monthDays')];
  return isRunning(last, figure) ? [...notes, words.say('caption.running')] : notes;
}
