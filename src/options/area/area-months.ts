import type { Day } from '../../data/dates.js';
import { monthNumber } from '../../kinds/over-time/month-end.js';
import { mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { nameMonths } from './month-names.js';
import type { Frame, Mark, TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';

const SIZE = LEAST_TEXT;
const LINE_HEIGHT = 15;
const GAP = 6;
/** Widest bar, in px. */
const WIDEST = 64;

/** A place for each month from the first to the last, whether there is a date for it or not. */
export interface Months {
  /** Per date: the middle of its month in px. */
  readonly x: Float64Array;
  /** The middle of the month of a day; `null` if the months do not reach it. */
  readonly xOf: (day: Day) => number | null;
  /** Px from one month to the next. */
  readonly step: number;
  readonly axis: readonly Mark[];
}

/** Lays out the months of the dates side by side. */
export function monthScale(dates: Int32Array, frame: Frame, look: Look, words: Words): Months {
  const first = monthNumber(dates[0] ?? 0);
  const count = monthNumber(dates.at(-1) ?? 0) - first + 1;
  const step = (frame.right - frame.left) / count;
  const middle = (day: Day): number => frame.left + step * (monthNumber(day) - first + 0.5);
  const base = Math.round(frame.bottom) + 0.5;
  return {
    x: Float64Array.from(dates, middle),
    xOf: (day) => {
      const at = monthNumber(day) - first;
      return at < 0 || at >= count ? null : middle(day);
    },
    step,
    axis: [
      {
        mark: 'rules',
        lines: [[frame.left, base, frame.right, base]],
        stroke: look.muted,
        width: 1,
      },
      ...labels(dates, middle, frame, look, words),
    ],
  };
}

/** As many names of months as fit without touching; the year where it changes. */
function labels(
  dates: Int32Array,
  middle: (day: Day) => number,
  frame: Frame,
  look: Look,
  words: Words,
): TextMark[] {
  const found: TextMark[] = [];
  let free = -Infinity;
  nameMonths(dates, words, (day, month, year) => {
    const lines = year === null ? [month] : [month, year];
    const x = middle(day);
    const half = Math.max(...lines.map((line) => textWidth(line, SIZE))) / 2;
    if (x - half < free) return false;
    free = x + half + GAP;
    lines.forEach((text, row) => {
      const y = frame.bottom + 6 + LINE_HEIGHT * (row + 0.5);
      const weight = row === 0 ? {} : { weight: 600 };
      found.push({
        mark: 'text',
        x,
        y,
        text,
        fill: look.muted,
        size: SIZE,
        anchor: 'middle',
        ...weight,
      });
    });
    return true;
  });
  return found;
}

/** Width of the bar of a month, in px. */
export const barWidth = ({ step }: Pick<Months, 'step'>): number => Math.min(step * 0.72, WIDEST);

/**
 * A bar for each date, a segment for each series; paler for a month that is not over.
 * @param isRunning whether a day is of such a month
 */
export function monthMarks(
  dates: Int32Array,
  { x, step }: Pick<Months, 'x' | 'step'>,
  tops: readonly Float64Array[],
  frame: Frame,
  colors: readonly string[],
  keys: readonly string[],
  look: Look,
  isRunning: (day: Day) => boolean,
): Mark[] {
  const width = barWidth({ step });
  return Array.from(dates).flatMap((day, index): Mark[] => {
    const left = (x[index] as number) - width / 2;
    const pale = isRunning(day) ? 0.45 : 0;
    return tops.flatMap((top, series): Mark[] => {
      const y = top[index] as number;
      const below = series === 0 ? frame.bottom : (tops[series - 1]?.[index] as number);
      if (!(below - y > 0.05)) return [];
      const fill = mix(colors[series] as string, look.surface, pale);
      const key = `${keys[series]}/${monthNumber(day)}`;
      return [{ mark: 'rect', x: left, y, width, height: below - y, fill, key }];
    });
  });
}

/** The total over each bar; none at all if the widest does not fit. */
export function monthTotals(
  totals: readonly string[],
  { x, step }: Pick<Months, 'x' | 'step'>,
  tops: Float64Array | undefined,
  frame: Frame,
  look: Look,
): TextMark[] {
  const widest = Math.max(0, ...totals.map((text) => textWidth(text, SIZE)));
  if (widest + 4 > step) return [];
  return totals.map((text, index) => ({
    mark: 'text',
    x: x[index] as number,
    y: (tops?.[index] ?? frame.bottom) - 8,
    text,
    fill: look.ink,
    size: SIZE,
    anchor: 'middle',
  }));
}
