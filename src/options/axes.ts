import { ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import { dayOfMs, msOfDay, type Day } from '../data/dates.js';
import type { Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import type { Frame, Mark, TextMark } from './plan.js';
import { LEAST_TEXT } from './text-size.js';
import { textWidth } from './text-width.js';

const TICK_SIZE = LEAST_TEXT;
const LINE_HEIGHT = 15;
/** Least px of the axis per label of a day or month. */
const TIME_LABEL_SPACE = 56;
/** Gap between labels of the time axis, in px. */
const LABEL_GAP = 4;
const VALUE_LABEL_SPACE = 52;
/** Least step between ticks, as labels have one decimal. */
const LEAST_STEP = 0.1;

/** An axis of numbers, from `low` to `top`. */
export interface ValueAxis {
  readonly scale: 'linear' | 'log';
  /**
   * Value at the foot of the axis: 0, or the least value of a logarithmic axis, where smaller values
   * lie too.
   */
  readonly low: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
  readonly top: number;
  /** Width of the widest label, in px. */
  readonly labelWidth: number;
}

/**
 * Returns a linear axis with round numbers from 0 to a value.
 * @param largest the value that must fit
 * @param height available height in px
 * @param end where the axis ends, if not at the first round number above the largest value
 */
export function valueAxis(
  largest: number,
  height: number,
  label: (value: number) => string,
  { whole = false, end }: { readonly whole?: boolean; readonly end?: number } = {},
): ValueAxis {
  const limit = end ?? (largest > 0 ? largest : 1);
  const leastStep = whole ? 1 : LEAST_STEP;
  const count = Math.max(2, Math.round(height / VALUE_LABEL_SPACE));
  const found = ticks(0, limit, Math.min(count, limit / leastStep));
  const last = found.at(-1) as number;
  const step = last - (found.at(-2) ?? last - leastStep);
  if (end === undefined && last < limit) found.push(last + step);
  const labels = found.map(label);
  return {
    scale: 'linear',
    low: 0,
    ticks: found,
    labels,
    top: end ?? (found.at(-1) as number),
    labelWidth: Math.max(...labels.map((text) => textWidth(text, TICK_SIZE))),
  };
}

/**
 * Returns a logarithmic axis with the powers of ten from 1 up to a value; with 2, 5, 20 and 50 too if
 * the value is below 100.
 */
export function logAxis(largest: number, label: (value: number) => string): ValueAxis {
  const steps = largest < 100 ? [1, 2, 5] : [1];
  const all = Array.from({ length: 16 }, (_, power) => steps.map((step) => step * 10 ** power));
  const found = all.flat();
  const last = Math.max(
    found.findIndex((tick) => tick >= largest),
    1,
  );
  const shown = found.slice(0, last + 1);
  const labels = shown.map(label);
  // An axis up to the next round number might have a whole empty decade: end it just above the
  // largest value.
  const top = Math.min(shown.at(-1) as number, Math.max(largest * 1.15, 2));
  const isIn = shown.filter((tick) => tick <= top);
  return {
    scale: 'log',
    low: 1,
    ticks: isIn,
    labels: labels.slice(0, isIn.length),
    top,
    labelWidth: Math.max(...labels.map((text) => textWidth(text, TICK_SIZE))),
  };
}

/** Returns the y of a value in the frame, in px. */
export function yOf({ scale, low, top }: ValueAxis, frame: Frame, value: number): number {
  const part =
    scale === 'log' ? Math.log(Math.max(value, low) / low) / Math.log(top / low) : value / top;
  return frame.bottom - (frame.bottom - frame.top) * part;
}

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

/** A label of the time axis; it has a second line where the year changes. */
interface TimeLabel {
  readonly day: Day;
  readonly lines: readonly string[];
  /** Middle and half width, in px. */
  readonly x: number;
  readonly half: number;
}

/** As many labels as fit without touching. */
function timeLabels(
  first: Day,
  last: Day,
  xOf: (day: Day) => number,
  frame: Frame,
  words: Words,
): TimeLabel[] {
  const place = (days: readonly Day[]): TimeLabel[] =>
    linesOf(days, words).map((lines, index): TimeLabel => {
      const day = days[index] as Day;
      const half = Math.max(...lines.map((line) => textWidth(line, TICK_SIZE))) / 2;
      // A label may reach left of the frame: there is room under the numbers of the value axis.
      const x = Math.min(Math.max(xOf(day), half), frame.right - half + 8);
      return { day, lines, x, half };
    });
  for (let most = Math.floor((frame.right - frame.left) / TIME_LABEL_SPACE); most > 1; most -= 1) {
    const labels = place(timeTicks(first, last, most));
    // The last label may have been moved away from the edge, onto its neighbour.
    if (labels.length > 1 && !isClear(labels.slice(-2))) labels.pop();
    if (isClear(labels)) return labels;
  }
  return place([first]);
}

const isClear = (labels: readonly TimeLabel[]): boolean =>
  labels.every(({ x, half }, index) => {
    const next = labels[index + 1];
    return !next || x + half + LABEL_GAP <= next.x - next.half;
  });

/** About `count` days at round distances, at least one. */
function timeTicks(first: Day, last: Day, count: number): Day[] {
  const days = utcTicks(new Date(msOfDay(first)), new Date(msOfDay(last)), count)
    .map((date) => date.getTime())
    .filter((ms) => msOfDay(dayOfMs(ms)) === ms)
    .map(dayOfMs);
  return days.length > 0 ? days : [first];
}

/** The lines of each label: only what tells a day from its neighbours. */
function linesOf(days: readonly Day[], words: Words): string[][] {
  const gap = days.length > 1 ? (days[1] as Day) - (days[0] as Day) : 1;
  const unit = gap >= 365 ? 'year' : gap >= 28 ? 'month' : 'day';
  const years = days.map((day) => words.tick(day, 'year'));
  return days.map((day, index) => {
    const year = years[index] as string;
    const isNew = unit !== 'year' && year !== years[index - 1];
    return [words.tick(day, unit), ...(isNew ? [year] : [])];
  });
}

/** Height of the labels under the time axis, in px. */
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
  const found = timeLabels(first, last, xOf, frame, words);
  const base = Math.round(frame.bottom) + 0.5;
  const labels = found.flatMap(({ lines, x }) =>
    lines.map((text, row): TextMark => {
      const y = frame.bottom + 6 + LINE_HEIGHT * (row + 0.5);
      const weight = row === 0 ? {} : { weight: 600 };
      return { ...small(look), x, y, text, anchor: 'middle', ...weight };
    }),
  );
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

/** The title of the value axis: above the axis, so that it can be horizontal. */
export const axisTitleMark = (text: string, frame: Frame, look: Look): TextMark => ({
  ...small(look),
  x: 0,
  y: frame.top - 16,
  text,
  anchor: 'start',
});
