import type { Look } from '../../look/look.js';
import type { Mark, TextMark } from '../../options/plan.js';
import type { Sheet } from '../../options/sheet.js';
import { LEAST_TEXT } from '../../options/text-size.js';
import { textWidth } from '../../options/text-width.js';
import { wrapText } from '../../options/wrap-text.js';
import { cardMarks, type SlideNumber } from './slide-cards.js';
import { rect, textMark } from './slide-marks.js';

/** The texts of the slide above its pictures. */
export interface SlideText {
  readonly title: string;
  /** The day of the data. */
  readonly through: string;
  /** Says that the data are old; `''` if they are not. */
  readonly stale: string;
  readonly numbers: readonly SlideNumber[];
}

/** The place of a picture on the slide, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The slide without its pictures and notes. */
export interface SlideFrame {
  readonly sheet: Sheet;
  /** The places of the pictures, from the left. */
  readonly boxes: readonly Box[];
}

/** The notes at the foot of the slide. */
export interface SlideNotes {
  readonly part: Sheet['parts'][number];
  /** Those that have no room. */
  readonly unsaid: readonly string[];
}

/**
 * Size in px at which the slide is laid out. It is drawn twice as large, as the texts of the pictures would be too
 * small to be read from the back of a room.
 */
export const SLIDE = { width: 960, height: 540, scale: 2 } as const;

const MARGIN = 40;
const GAP = 24;
const RIGHT = SLIDE.width - MARGIN;
const INNER = RIGHT - MARGIN;
/** The width of the chart beside a map: the least at which it has its names beside it. */
const CHART = 560;
/** The stripe along the upper edge. */
const STRIPE = 8;
const TITLE = { top: 24, sizes: [30, 27], least: 24, line: 1.25, most: 2 };
const DAY = { size: 14, line: 20 };
const NOTES = { size: LEAST_TEXT, line: 16, most: 3, top: SLIDE.height - 24 - 3 * 16 };
/** Px from one row of the slide to the next. */
const ROWS = { cards: 14, pictures: 18, notes: 12 };
/** The factor by which bold text may be wider than `textWidth` says, in the font of the slide. */
const BOLD = 1.06;

/**
 * Lays out all but the pictures and the notes on a grid. Beside a map, the first two numbers stand over the chart and
 * all others over the map; without one, the numbers have columns of one width over the chart.
 */
export function slideFrame(text: SlideText, hasMap: boolean, look: Look): SlideFrame {
  const { numbers } = text;
  const whole = { x: MARGIN, width: INNER };
  const chart = hasMap ? { x: MARGIN, width: CHART } : whole;
  const map = { x: MARGIN + CHART + GAP, width: INNER - CHART - GAP };
  const groups = hasMap
    ? [cells(numbers.slice(0, 2), chart), cells(numbers.slice(2), map)]
    : [cells(numbers, whole)];
  const title = titleMarks(text, look);
  const cards = cardMarks(groups, title.bottom + ROWS.cards, look);
  const top = cards.bottom + ROWS.pictures;
  const height = NOTES.top - ROWS.notes - top;
  const stripe = rect(0, 0, SLIDE.width, STRIPE, look.accent);
  return {
    sheet: {
      width: SLIDE.width,
      height: SLIDE.height,
      ground: look.surface,
      parts: [{ x: 0, y: 0, marks: [stripe, ...title.marks, ...cards.marks] }],
    },
    boxes: [chart, ...(hasMap ? [map] : [])].map((box) => ({ ...box, y: top, height })),
  };
}

/** Numbers in columns of one width. */
function cells(
  numbers: readonly SlideNumber[],
  { x, width: whole }: Pick<Box, 'x' | 'width'>,
): (SlideNumber & Pick<Box, 'x' | 'width'>)[] {
  const width = (whole - (numbers.length - 1) * GAP) / numbers.length;
  return numbers.map((one, index) => ({ ...one, x: x + index * (width + GAP), width }));
}

/** The title in the largest size in which it has one line, else in two; the day of the data at the right. */
function titleMarks(
  { title, through, stale }: SlideText,
  look: Look,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const days = [through, stale].filter((text) => text !== '');
  const daysWidth = BOLD * Math.max(...days.map((text) => textWidth(text, DAY.size)));
  const width = INNER - daysWidth - GAP;
  const { sizes, least, most } = TITLE;
  const size = sizes.find((one) => BOLD * textWidth(title, one) <= width) ?? least;
  const line = TITLE.line * size;
  const lines = wrapText(title, size, width / BOLD, most);
  const bottom = TITLE.top + Math.max(lines.length * line, 2 * DAY.line);
  const first = bottom - days.length * DAY.line;
  return {
    bottom,
    marks: [
      ...lines.map((text, at) =>
        textMark(text, MARGIN, TITLE.top + (at + 0.5) * line, {
          size,
          fill: look.ink,
          weight: 700,
        }),
      ),
      ...days.map((text, at): TextMark => ({
        ...textMark(text, RIGHT, first + (at + 0.5) * DAY.line, {
          size: DAY.size,
          ...(text === stale ? { fill: look.ink, weight: 600 } : { fill: look.muted }),
        }),
        anchor: 'end',
      })),
    ],
  };
}

/**
 * Lays out the notes up to the first that has no room.
 * @param notes the most important first
 */
export function slideNotes(notes: readonly string[], look: Look): SlideNotes {
  const { size, line, most, top } = NOTES;
  const wrapped = (count: number): string[] =>
    wrapText(notes.slice(0, count).join(' · '), size, INNER, most + 1);
  let count = notes.length;
  while (count > 1 && wrapped(count).length > most) count -= 1;
  const lines = wrapped(count).slice(0, most);
  const marks = lines.map((text, at) =>
    textMark(text, MARGIN, top + (at + 0.5) * line, { size, fill: look.muted }),
  );
  return { part: { x: 0, y: 0, marks }, unsaid: notes.slice(count) };
}
