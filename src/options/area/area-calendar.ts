import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import { mix, type Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { areaLegend } from './area.js';
import { hatchedCell, holeKey, holeKeyWidth, holesOf } from './calendar-holes.js';
import { axisTitleMark } from '../axes.js';
import { nameMonths } from './month-names.js';
import { layered } from '../layers.js';
import type { Frame, LegendEntry, Mark, Plan, RectMark, TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';
import { weekdayName } from '../../words/days.js';

const TOP = 36;
/** Room for the names of the months over a row of weeks, and for the key under the last, in px. */
const HEAD = 18;
const FOOT = 34;
const GAP = 6;
/** Largest cell, and least cell size at which the days of the week are named, in px. */
const LARGEST = 34;
const LEAST_NAMED = 9;
/** Part of the accent colour in the palest cell. */
const PALEST = 0.12;
const KEY_STEPS = 6;
/** Px between two keys, and from one line of them to the next. */
const KEY_GAP = 16;
const KEY_LINE = 18;

/** The total of each day as a cell: weeks are columns, days of the week rows, Monday first. */
export interface CalendarPlan extends Plan {
  readonly kind: 'calendar';
  /** Rectangle around the cells, in px. */
  readonly frame: Frame;
  /** Per date of the figure: the left upper corner of its cell, in px. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Width and height of a cell, in px. */
  readonly cell: number;
  readonly legend: readonly LegendEntry[];
}

/** Weeks since the epoch, each from Monday to Sunday; the first day of the epoch was a Thursday. */
const weekOf = (day: Day): number => Math.floor((day + 3) / 7);
const weekday = (day: Day): number => day + 3 - 7 * weekOf(day);

/**
 * Draws the total of each day: the larger it is, the stronger its colour. A day is hatched if a part of its total
 * was not measured, and if nothing was; days before the first and after the last stay empty.
 */
export function calendarPlan(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  { width, height }: { readonly width: number; readonly height: number },
): CalendarPlan {
  const { dates, shownTotals: totals } = figure;
  const first = dates[0] ?? 0;
  const names = [0, 2, 4].map((row) => ({ row, text: weekdayName(4 + row, words) }));
  const left = Math.ceil(Math.max(...names.map(({ text }) => textWidth(text, LEAST_TEXT)))) + 8;
  const weeks = weekOf(dates.at(-1) ?? 0) - weekOf(first) + 1;
  const least = totals.reduce((min, total) => Math.min(min, total), Infinity);
  const most = totals.reduce((max, total) => Math.max(max, total), -Infinity);
  const holes = holesOf(figure);
  const keyEnd = left + keyWidth([least, most], words) + KEY_GAP;
  // If the key of the hatching does not fit beside that of the colours, it has a line of its own.
  const isBeside = keyEnd + holeKeyWidth(words) <= width;
  const foot = FOOT + (holes.length > 0 && !isBeside ? KEY_LINE : 0);
  const { cell, perRow, rows } = rowsOf(weeks, width - left, height - TOP - foot);

  const rowOf = (week: number): number => Math.floor(week / perRow);
  const xOf = (day: Day): number => {
    const week = weekOf(day) - weekOf(first);
    return left + cell * (week - perRow * rowOf(week));
  };
  const headOf = (row: number): number => TOP + row * (HEAD + 7 * cell + GAP);
  const headAt = (day: Day): number => headOf(rowOf(weekOf(day) - weekOf(first))) + HEAD / 2;
  const yOf = (day: Day): number => headAt(day) + HEAD / 2 + cell * weekday(day);

  const colorOf = (part: number): string =>
    mix(look.accent, look.surface, (1 - PALEST) * (1 - part));
  const x = Float64Array.from(dates, xOf);
  const y = Float64Array.from(dates, yOf);
  const cells = Array.from(dates, (day, index): RectMark => {
    const isOne = most === least;
    const part = isOne ? Number(most > 0) : ((totals[index] as number) - least) / (most - least);
    return {
      mark: 'rect',
      x: x[index] as number,
      y: y[index] as number,
      width: cell - 1,
      height: cell - 1,
      fill: colorOf(part),
      key: `day/${day}`,
    };
  });
  const frame: Frame = {
    left,
    top: TOP + HEAD,
    right: left + cell * Math.min(perRow, weeks),
    bottom: headOf(rows - 1) + HEAD + 7 * cell,
  };
  const small = { mark: 'text', fill: look.muted, size: LEAST_TEXT } as const;
  const weekdays = Array.from({ length: rows }, (_, row) =>
    names.map(({ row: at, text }): TextMark => {
      const middle = headOf(row) + HEAD + cell * (at + 0.5);
      return { ...small, x: left - 6, y: middle, text, anchor: 'end' };
    }),
  );
  const under: Mark[] = [
    axisTitleMark(words.say(`axis.${figure.measure}.day`), { ...frame, top: 30 }, look),
    ...(cell >= LEAST_NAMED ? weekdays.flat() : []),
    ...monthNames(dates, xOf, headAt, frame, words).map((text): TextMark => ({
      ...small,
      ...text,
      anchor: 'start',
    })),
  ];
  return {
    kind: 'calendar',
    width,
    height,
    frame,
    x,
    y,
    cell,
    legend: areaLegend(figure, look, words),
    ...layered({
      ground: under,
      data: cells,
      overlay: holes.map((day) => hatchedCell(xOf(day), yOf(day), cell - 1, look)),
      labels: [
        ...keyMarks([least, most], colorOf, { left, y: frame.bottom + 14 }, look, words),
        ...(holes.length > 0
          ? holeKey(
              isBeside ? keyEnd : left,
              frame.bottom + 14 + (isBeside ? 0 : KEY_LINE),
              look,
              words,
            )
          : []),
      ],
    }),
  };
}

/** Splits the weeks into the number of rows that makes the cells largest. */
function rowsOf(weeks: number, width: number, height: number) {
  let best = { cell: 0, perRow: weeks, rows: 1 };
  for (let rows = 1; rows <= Math.min(weeks, 60); rows += 1) {
    const perRow = Math.ceil(weeks / rows);
    const high = (height - rows * HEAD - (rows - 1) * GAP) / (7 * rows);
    const cell = Math.min(width / perRow, high, LARGEST);
    if (cell > best.cell) best = { cell, perRow, rows: Math.ceil(weeks / perRow) };
  }
  // Whole px: edges are sharp, and two cells have the same size.
  return { ...best, cell: Math.max(Math.floor(best.cell), 1) };
}

/**
 * The name of each month over its first week, if it does not touch the one before; the year where it
 * changes.
 */
function monthNames(
  dates: Int32Array,
  xOf: (day: Day) => number,
  yOf: (day: Day) => number,
  frame: Frame,
  words: Words,
): { readonly x: number; readonly y: number; readonly text: string }[] {
  const found: { x: number; y: number; text: string }[] = [];
  let free = { x: -Infinity, y: -Infinity };
  nameMonths(dates, words, (day, month, year) => {
    const [x, y] = [xOf(day), yOf(day)];
    const text = year === null ? month : `${month} ${year}`;
    const end = x + textWidth(text, LEAST_TEXT);
    if ((y === free.y && x < free.x) || end > frame.right + 40) return false;
    found.push({ x, y, text });
    free = { x: end + 4, y };
    return true;
  });
  return found;
}

/** Width of the colour key, in px. */
function keyWidth([least, most]: readonly [number, number], words: Words): number {
  const [low, high] = [least, most].map((total) => textWidth(words.number(total), LEAST_TEXT));
  return most > least ? (low ?? 0) + 6 + 16 * KEY_STEPS + 5 + (high ?? 0) : (low ?? 0);
}

/** The colour key: the least and the most total, and the steps between them. */
function keyMarks(
  [least, most]: readonly [number, number],
  colorOf: (part: number) => string,
  at: { readonly left: number; readonly y: number },
  look: Look,
  words: Words,
): Mark[] {
  const low = words.number(least);
  const x = at.left + textWidth(low, LEAST_TEXT) + 6;
  const text = {
    mark: 'text',
    y: at.y,
    fill: look.muted,
    size: LEAST_TEXT,
    anchor: 'start',
  } as const;
  if (!(most > least)) return [{ ...text, x: at.left, text: low }];
  return [
    { ...text, x: at.left, text: low },
    ...Array.from({ length: KEY_STEPS }, (_, step): Mark => {
      const fill = colorOf(step / (KEY_STEPS - 1));
      return { mark: 'rect', x: x + 16 * step, y: at.y - 6, width: 15, height: 12, fill };
    }),
    { ...text, x: x + 16 * KEY_STEPS + 5, text: words.number(most) },
  ];
}
