import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { markedTotals } from '../../kinds/over-time/unmeasured.js';
import type { Look } from '../../look/look.js';
import '../../words/english/one-day.js';
import type { Words } from '../../words/format.js';
import { hatching } from '../hatch.js';
import type { Mark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';

/** Side of the square in the key, in px. */
const SIDE = 12;

/** The days of a calendar of which nothing was measured, or not all that is shown. */
export function holesOf(figure: OverTimeFigure): Day[] {
  const { dates, gaps } = figure;
  const marked = markedTotals(figure);
  const missing = gaps.flatMap(({ from, to }) =>
    Array.from({ length: to - from - 1 }, (_, at) => from + 1 + at),
  );
  return [...Array.from(dates).filter((_, at) => marked[at] === 1), ...missing];
}

/** Hatches the cell of a day. */
export function hatchedCell(x: number, y: number, side: number, look: Look): Mark {
  const along = [x, x + side];
  const d = hatching(along, [y, y], [y + side, y + side]);
  return { mark: 'path', d, fill: 'none', stroke: look.ink, width: 1 };
}

/** Width of the key of the hatching, in px. */
export const holeKeyWidth = (words: Words): number =>
  SIDE + 6 + textWidth(words.say('notMeasured.somewhat'), LEAST_TEXT);

/** The key of the hatching: a square and its meaning. */
export function holeKey(left: number, y: number, look: Look, words: Words): Mark[] {
  const text = words.say('notMeasured.somewhat');
  return [
    hatchedCell(left, y - SIDE / 2, SIDE, look),
    {
      mark: 'text',
      x: left + SIDE + 6,
      y,
      text,
      fill: look.muted,
      size: LEAST_TEXT,
      anchor: 'start',
    },
  ];
}
