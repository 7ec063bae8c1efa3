import type { Day } from '../../data/dates.js';
import { isMuch } from '../../figures/much-bridged.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { numberIn } from '../../kinds/over-time/number-in.js';
import { peakOf } from '../../kinds/over-time/peak.js';
import type { Look } from '../../look/look.js';
import '../../words/english/over-time.js';
import type { Words } from '../../words/format.js';
import { yOf, type ValueAxis } from '../axes.js';
import type { Frame, Mark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';

/** Px from the dot to the middle of its text. */
const ABOVE = 12;
/** Px from the top of the frame up to the title of the axis. */
const TITLE = 8;

/**
 * A dot on the largest day, with the day and its total.
 * @param x per date: px from the left
 * @param title the title of the axis, which stands above the left end of the frame
 */
export function peakMarks(
  figure: OverTimeFigure,
  x: Float64Array,
  axis: ValueAxis,
  frame: Frame,
  title: string,
  look: Look,
  words: Words,
): Mark[] {
  if (figure.dates.length < 2) return [];
  const { index, total } = peakOf(figure);
  if (total === 0) return [];
  const [left, y] = [x[index] as number, yOf(axis, frame, total)];
  const date = words.day(figure.dates[index] as Day);
  const most = figure.shownTotals.reduce((best, one) => Math.max(best, one), 0);
  const n = numberIn(figure, words)(total);
  // Where much more is drawn on a day that was not measured, the mark does not lie on top of the chart.
  const text = words.say(isMuch(most - total, most) ? 'peak.measured' : 'peak', { date, n });
  const half = textWidth(text, LEAST_TEXT) / 2;
  const isBesideTitle = y - ABOVE < frame.top - TITLE + LEAST_TEXT;
  const least = (isBesideTitle ? textWidth(title, LEAST_TEXT) + LEAST_TEXT : frame.left) + half;
  return [
    { mark: 'circle', x: left, y, r: 3.5, fill: look.ink, stroke: look.surface, strokeWidth: 1 },
    {
      mark: 'text',
      x: Math.max(Math.min(left, frame.right - half), least),
      y: y - ABOVE,
      text,
      fill: look.ink,
      size: LEAST_TEXT,
      anchor: 'middle',
      weight: 600,
      halo: look.surface,
    },
  ];
}
