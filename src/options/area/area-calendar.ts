import type { Day } from '../../data/dates.js';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Look } from '../../look/look.js';
import '../../words/english/calendar.js';
import { dayTick } from '../../words/days.js';
import { weekdayName } from '../../words/long-days.js';
import type { Words } from '../../words/format.js';
import { areaLegend } from './area.js';
import { hatchedCell, holeKey, holeKeyWidth, holesOf } from './calendar-holes.js';
import { colorScale, keyMarks, keyWidth } from './calendar-key.js';
import {
  calendarLayout,
  calendarWithin,
  LEAST_CELL,
  type CalendarLayout,
  type PlacedMonth,
} from './calendar-layout.js';
import { small } from '../axes.js';
import { layered } from '../layers.js';
import type { Frame, LegendEntry, Mark, Plan, RectMark, TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';
import { wrapText } from '../wrap-text.js';

/** Room for the title over all months, in px, and from one of its lines to the next. */
const TOP = 24;
const LINE = 15;
/** Px from the last row to the middle of the key, and from there to the lower edge. */
const KEY = 20;
const FOOT = 28;
/** Px between two keys, and from one line of them to the next. */
const KEY_GAP = 16;
const KEY_LINE = 34;
/** Least cell beside which some days of the week are named, in px. */
const LEAST_NAMED = 9;
/** Px between two names of months. */
const APART = 3;

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

/** The width of a calendar, from which its height follows. */
export interface CalendarOptions {
  readonly width: number;
  /** Height that it may have at most, in px, as long as a day can be seen; `null` if it may be as high as it needs. */
  readonly most?: number | null;
  /** The figure of which a reader may have hidden series or left out days; by default it is the one drawn. */
  readonly whole?: OverTimeFigure;
}

/**
 * Draws the total of each day: the larger it is, the stronger its colour. A day is hatched if a part of its total
 * was not measured, and if nothing was; days before the first and after the last stay empty.
 */
export function calendarPlan(
  figure: OverTimeFigure,
  look: Look,
  words: Words,
  { width, most: highest = null, whole = figure }: CalendarOptions,
): CalendarPlan {
  const { dates, shownTotals: totals } = figure;
  const title = titleLines(figure, whole, words, width);
  const top = TOP + LINE * (title.length - 1);
  const left =
    Math.ceil(Math.max(...WEEK.map((row) => textWidth(nameOf(row, words), LEAST_TEXT)))) + 8;
  const space = { left, top, right: width };
  // Cells and height are those of all days, so that a slider under the days stays where it is while it is dragged.
  const room = (highest ?? Infinity) - KEY - FOOT;
  const { cell: largest, bottom } = calendarWithin(room, spanOf(whole), space);
  const layout = calendarLayout(spanOf(figure), { ...space, largest });
  const { cell } = layout;
  const x = Float64Array.from(dates, layout.x);
  const y = Float64Array.from(dates, layout.y);

  const least = totals.reduce((min, total) => Math.min(min, total), Infinity);
  const most = totals.reduce((max, total) => Math.max(max, total), -Infinity);
  const leastStep = figure.transform === 'log10' ? 0.1 : 1;
  const range = dates.length > 0 ? ([least, most] as const) : ([0, 0] as const);
  const scale = colorScale(range, leastStep, width - left, look, words);
  const cells = Array.from(dates, (day, index): RectMark => ({
    mark: 'rect',
    x: x[index] as number,
    y: y[index] as number,
    width: cell - 1,
    height: cell - 1,
    fill: scale.colorOf(totals[index] as number),
    key: `day/${day}`,
  }));

  const holes = holesOf(figure);
  const keyEnd = left + keyWidth(scale) + KEY_GAP;
  // If the key of the hatching does not fit beside that of the colours, it has a line of its own.
  const isBeside = keyEnd + holeKeyWidth(words) <= width;
  const keyY = layout.bottom + KEY;
  const holeY = keyY + (isBeside ? 0 : KEY_LINE);
  const lower = holes.length > 0 ? holeY : keyY;
  return {
    kind: 'calendar',
    width,
    height: lower + FOOT + bottom - layout.bottom,
    frame: { left, top: layout.tops[0] as number, right: layout.right, bottom: layout.bottom },
    x,
    y,
    cell,
    legend: areaLegend(figure, look, words),
    ...layered({
      ground: [
        ...title.map((text, line): TextMark => {
          return { ...small(look), x: 0, y: 8 + LINE * line, text, anchor: 'start' };
        }),
        ...weekdayMarks(layout, left, look, words),
        ...monthMarks(layout.months, width, look, words),
      ],
      data: cells,
      overlay: holes.map((day) => hatchedCell(layout.x(day), layout.y(day), cell - 1, look)),
      labels: [
        ...keyMarks(scale, { left, y: keyY }, look),
        ...(holes.length > 0 ? holeKey(isBeside ? keyEnd : left, holeY, look, words) : []),
      ],
    }),
  };
}

/** The first and the last day; any one if there is none. */
const spanOf = ({ dates }: OverTimeFigure): [Day, Day] => [dates[0] ?? 0, dates.at(-1) ?? 0];

/** Says what a cell is, and that a reader has left something out. */
function titleLines(
  { measure, series }: OverTimeFigure,
  whole: OverTimeFigure,
  words: Words,
  width: number,
): string[] {
  const title = words.say(`axis.${measure}.day`);
  const count = whole.series.length - series.length;
  const n = words.number(count);
  const all = count > 0 ? words.say('calendar.without', { count, title, n }) : title;
  return wrapText(all, LEAST_TEXT, width, 3);
}

/** Days of the week, from Monday on, that are named: all of the weekend, if there is room. */
const WEEK = [0, 2, 4, 5, 6];

/** The fourth day after the epoch was a Monday. */
const nameOf = (row: number, words: Words): string => weekdayName(4 + row, words);

function weekdayMarks(
  { tops, down, cell }: CalendarLayout,
  left: number,
  look: Look,
  words: Words,
): Mark[] {
  if (cell < LEAST_NAMED) return [];
  const rows = WEEK.filter((row) => cell >= LEAST_CELL || row % 2 === 0);
  return tops.flatMap((top) =>
    rows.map((row): TextMark => ({
      ...small(look),
      x: left - 6,
      y: top + down(row) + (cell - 1) / 2,
      text: nameOf(row, words),
      anchor: 'end',
    })),
  );
}

/** The name of each month over its first week, and the year over the first one and over each January. */
function monthMarks(
  months: readonly PlacedMonth[],
  width: number,
  look: Look,
  words: Words,
): TextMark[] {
  const marks: TextMark[] = [];
  /** Where the texts of a line end so far, by the place of the line. */
  const ends = new Map<number, number>();
  const add = (
    month: PlacedMonth,
    y: number,
    name: string,
    next: PlacedMonth | undefined,
  ): void => {
    const wide = textWidth(name, LEAST_TEXT);
    const isLast = next === undefined || next.y !== month.y;
    // The first month may have a single week: its name goes on to the left of it.
    const limit = isLast ? width - wide : next.x - wide - APART;
    const x = Math.max(month === months[0] || isLast ? Math.min(month.x, limit) : month.x, 0);
    if (x < (ends.get(y) ?? -Infinity)) return;
    ends.set(y, x + wide + APART);
    marks.push({ ...small(look), x, y, text: name, anchor: 'start' });
  };
  const years = months.filter(({ hasYear }) => hasYear);
  years.forEach((month, at) => {
    const next = years[at + 1];
    add(month, month.yearY, dayTick(month.first, 'year', words), next);
  });
  months.forEach((month, at) => {
    add(month, month.y, dayTick(month.first, 'month', words), months[at + 1]);
  });
  return marks;
}
