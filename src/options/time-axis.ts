import type { Day } from '../data/dates.js';
import type { Look } from '../look/look.js';
import type { Words } from '../words/format.js';
import { small, TICK_SIZE } from './axes.js';
import type { Frame, Mark, TextMark } from './plan.js';
import { roundDays } from './round-days.js';
import { textWidth } from './text-width.js';
import { dayTick } from '../words/days.js';

const LINE_HEIGHT = 15;
/** Least px of the axis per label of a day or month. */
const TIME_LABEL_SPACE = 56;
/** Gap between labels, in px. */
const LABEL_GAP = 4;

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
  const days = roundDays(first, last, count);
  return days.length > 0 ? days : [first];
}

/** The lines of each label: only what tells a day from its neighbours. */
function linesOf(days: readonly Day[], words: Words): string[][] {
  const gap = days.length > 1 ? (days[1] as Day) - (days[0] as Day) : 1;
  const unit = gap >= 365 ? 'year' : gap >= 28 ? 'month' : 'day';
  const years = days.map((day) => dayTick(day, 'year', words));
  return days.map((day, index) => {
    const year = years[index] as string;
    const isNew = unit !== 'year' && year !== years[index - 1];
    return [dayTick(day, unit, words), ...(isNew ? [year] : [])];
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
