import { ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import { dayOfMs, msOfDay, type Day } from '../data/dates.js';
import type { Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import type { Frame, Mark, TextMark } from './plan.js';
import { textWidth } from './text-width.js';

export const TICK_SIZE = 11;
const LINE_HEIGHT = 15;
/** Labels of days or months need about so many px each. */
const TIME_LABEL_SPACE = 56;
const VALUE_LABEL_SPACE = 52;

/** What an axis of numbers shows: from 0 to `top`. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly top: number;
  /** In px: of the widest label. */
  readonly labelWidth: number;
}

/**
 * Round numbers from 0 to a value.
 * @param largest the value that must fit
 * @param height px there are
 * @param end where the axis ends, if not at the first round number above the largest value
 */
export function valueAxis(
  largest: number,
  height: number,
  label: (value: number) => string,
  { whole = false, end }: { readonly whole?: boolean; readonly end?: number } = {},
): ValueAxis {
  const count = Math.max(2, Math.round(height / VALUE_LABEL_SPACE));
  const limit = end ?? (largest > 0 ? largest : 1);
  const found = ticks(0, limit, count).filter((tick) => !whole || Number.isInteger(tick));
  const last = found.at(-1) ?? 0;
  const step = found.length > 1 ? last - (found.at(-2) as number) : limit;
  if (end === undefined && last < limit) found.push(last + step);
  const labels = found.map(label);
  return {
    ticks: found,
    labels,
    top: end ?? (found.at(-1) as number),
    labelWidth: Math.max(...labels.map((text) => textWidth(text, TICK_SIZE))),
  };
}

/** Where a value of the axis lies in the frame, in px. */
export const yOf = ({ top }: ValueAxis, frame: Frame, value: number): number =>
  frame.bottom - ((frame.bottom - frame.top) * value) / top;

/** Grid lines and numbers left of the frame. */
export function valueAxisMarks(axis: ValueAxis, frame: Frame, look: Look): Mark[] {
  const y = axis.ticks.map((tick) => Math.round(yOf(axis, frame, tick)) + 0.5);
  const labels = axis.labels.map((text, index): TextMark => {
    return { ...small(look), x: frame.left - 8, y: y[index] as number, text, anchor: 'end' };
  });
  return [
    {
      mark: 'rules',
      lines: y.map((at) => [frame.left, at, frame.right, at] as const),
      stroke: look.grid,
      width: 1,
    },
    ...labels,
  ];
}

const small = (look: Look) => ({ mark: 'text', fill: look.muted, size: TICK_SIZE }) as const;

/** A label of the time axis; the second line is there where the year changes. */
interface TimeTick {
  readonly day: Day;
  readonly label: string;
  readonly year: string | null;
}

function timeTicks(first: Day, last: Day, width: number, words: Words): TimeTick[] {
  const count = Math.max(2, Math.floor(width / TIME_LABEL_SPACE));
  const found = utcTicks(new Date(msOfDay(first)), new Date(msOfDay(last)), count)
    .map((date) => date.getTime())
    .filter((ms) => msOfDay(dayOfMs(ms)) === ms);
  const days = found.length > 0 ? found.map(dayOfMs) : [first];
  const gap = days.length > 1 ? (days[1] as Day) - (days[0] as Day) : 1;
  const unit = gap >= 365 ? 'year' : gap >= 28 ? 'month' : 'day';
  let year = '';
  return days.map((day) => {
    const itsYear = words.tick(day, 'year');
    const isNew = unit !== 'year' && itsYear !== year;
    year = itsYear;
    return { day, label: words.tick(day, unit), year: isNew ? itsYear : null };
  });
}

/** Lines of text under the time axis take so many px. */
export const TIME_AXIS_HEIGHT = 2 * LINE_HEIGHT + 10;

/** Base line, ticks and labels under the frame. `xOf` gives the px of a day. */
export function timeAxisMarks(
  first: Day,
  last: Day,
  xOf: (day: Day) => number,
  frame: Frame,
  look: Look,
  words: Words,
): Mark[] {
  const found = timeTicks(first, last, frame.right - frame.left, words);
  const base = Math.round(frame.bottom) + 0.5;
  const labels = found.flatMap(({ day, label, year }): TextMark[] => {
    const half = textWidth(label, TICK_SIZE) / 2;
    const x = Math.min(Math.max(xOf(day), frame.left + half - 8), frame.right - half + 8);
    const line = (text: string, row: number): TextMark => ({
      ...small(look),
      x,
      y: frame.bottom + 6 + LINE_HEIGHT * (row + 0.5),
      text,
      anchor: 'middle',
    });
    return [line(label, 0), ...(year === null ? [] : [{ ...line(year, 1), weight: 600 }])];
  });
  const tickLines = found.map(({ day }) => {
    const x = Math.round(xOf(day)) + 0.5;
    return [x, base, x, base + 5] as const;
  });
  return [
    {
      mark: 'rules',
      lines: [[frame.left, base, frame.right, base], ...tickLines],
      stroke: look.muted,
      width: 1,
    },
    ...labels,
  ];
}

/** The title of the value axis: above it, so that nobody has to tilt the head. */
export const axisTitleMark = (text: string, frame: Frame, look: Look): TextMark => ({
  ...small(look),
  x: 0,
  y: frame.top - 16,
  text,
  anchor: 'start',
});
