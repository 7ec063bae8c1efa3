import type { Day } from '../../data/dates.js';
import { monthEndOf } from '../../data/month-end.js';
import { monthNumber } from '../../kinds/over-time/month-end.js';

/** Px between two months in a row, and above the rows of the weekend. */
const MONTH_GAP = 4;
const WEEKEND_GAP = 2;
/** Room for the names of the months over a row of them, and for the year over these, in px. */
const HEAD = 18;
const YEAR = 14;
/** Px between two rows of months. */
const ROW_GAP = 10;
/** Largest cell, and least cell beside which all rows of the weekend are named, in px. */
const LARGEST = 26;
export const LEAST_CELL = 12;
/** Smallest cell on which a day is seen, in px. */
const SMALLEST = 4;
/** Rows of months that a reader scrolls through; if they are not enough, the cells become smaller. */
const MOST_ROWS = 12;

/** The days of one month that a calendar shows. */
interface Month {
  readonly first: Day;
  readonly last: Day;
  /** Whether it is the first one or a January: the year stands over its name. */
  readonly hasYear: boolean;
}

/** A month with the place of its name: the left end of its first week, and the middle of the text. */
export interface PlacedMonth extends Month {
  readonly x: number;
  readonly y: number;
  /** The middle of the year's text. */
  readonly yearY: number;
}

/** The places of days, in px. Weeks are columns, days of the week rows, Monday first. */
export interface CalendarLayout {
  /** Width and height of a cell. */
  readonly cell: number;
  readonly months: readonly PlacedMonth[];
  readonly x: (day: Day) => number;
  readonly y: (day: Day) => number;
  /** The upper edge of the first day of the week in each row of months. */
  readonly tops: readonly number[];
  /** Offset of a day of the week from there. */
  readonly down: (weekday: number) => number;
  readonly right: number;
  readonly bottom: number;
}

/** The space of the days, in px. */
interface CalendarSpace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  /** Size that a cell has at most. */
  readonly largest?: number;
}

/** Weeks since the epoch, each from Monday to Sunday; the first day of the epoch was a Thursday. */
const weekOf = (day: Day): number => Math.floor((day + 3) / 7);
const weekday = (day: Day): number => day + 3 - 7 * weekOf(day);

/** Lays out all days from the first to the last, in as few rows of whole months as have cells of a good size. */
export function calendarLayout(
  [first, last]: readonly [Day, Day],
  { left, top, right, largest = LARGEST }: CalendarSpace,
): CalendarLayout {
  const { rows, cell } = rowsOf(monthsOf(first, last), right - left, largest);
  const down = (row: number): number => cell * row + (row > 4 ? WEEKEND_GAP : 0);
  const placed = new Map<
    number,
    PlacedMonth & { readonly shift: number; readonly cells: number }
  >();
  const tops: number[] = [];
  let at = top;
  let end = left;
  for (const row of rows) {
    const week = weekOf((row[0] as Month).first);
    const yearRoom = row.some(({ hasYear }) => hasYear) ? YEAR : 0;
    const cells = at + yearRoom + HEAD;
    tops.push(cells);
    row.forEach((month, place) => {
      const shift = left + MONTH_GAP * place - cell * week;
      const x = shift + cell * weekOf(month.first);
      const y = cells - HEAD / 2;
      placed.set(monthNumber(month.first), { ...month, x, y, yearY: y - YEAR, shift, cells });
      end = Math.max(end, shift + cell * (weekOf(month.last) + 1));
    });
    at = cells + down(7) + ROW_GAP;
  }
  const monthOf = (day: Day) => placed.get(monthNumber(day)) ?? { shift: left, cells: top };
  return {
    cell,
    months: [...placed.values()],
    x: (day) => monthOf(day).shift + cell * weekOf(day),
    y: (day) => monthOf(day).cells + down(weekday(day)),
    tops,
    down,
    right: end,
    bottom: at - ROW_GAP,
  };
}

/** The same, with cells as small as it takes to end above `most`, if the least ones do. */
export function calendarWithin(
  most: number,
  span: readonly [Day, Day],
  space: CalendarSpace,
): CalendarLayout {
  let layout = calendarLayout(span, space);
  while (layout.bottom > most && layout.cell > SMALLEST)
    layout = calendarLayout(span, { ...space, largest: layout.cell - 1 });
  return layout;
}

function monthsOf(first: Day, last: Day): Month[] {
  const found: Month[] = [];
  for (let day = first; day <= last; day = monthEndOf(day) + 1) {
    const hasYear = day === first || monthNumber(day) % 12 === 0;
    found.push({ first: day, last: Math.min(monthEndOf(day), last), hasYear });
  }
  return found;
}

/** Splits months into the fewest rows that leave cells of a good size. */
function rowsOf(
  months: readonly Month[],
  width: number,
  largest: number,
): { readonly rows: readonly (readonly Month[])[]; readonly cell: number } {
  const most = Math.min(months.length, MOST_ROWS);
  for (let count = 1; ; count += 1) {
    const start = (row: number): number => Math.round((row * months.length) / count);
    const rows = Array.from({ length: count }, (_, row) =>
      months.slice(start(row), start(row + 1)),
    );
    // Whole px: edges are sharp, and two cells have the same size.
    const cell = Math.floor(Math.min(largest, ...rows.map((row) => cellIn(row, width))));
    if (cell >= Math.min(LEAST_CELL, largest) || count >= most)
      return { rows, cell: Math.max(cell, 1) };
  }
}

/** The width of a cell with which these months fit beside each other, in px. */
function cellIn(months: readonly Month[], width: number): number {
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const weeks = weekOf(last.last) - weekOf(first.first) + 1;
  return (width - MONTH_GAP * (months.length - 1)) / weeks;
}
