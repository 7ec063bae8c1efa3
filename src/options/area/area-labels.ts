import type { Look } from '../../look/look.js';
import type { Frame, LegendEntry, Mark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { fitText, textWidth } from '../text-width.js';
import { apart } from './apart.js';

const SIZE = LEAST_TEXT;
const LINE_HEIGHT = 15;
/** Width of a chart in px below which the names stand under it instead. */
const LEAST_WIDTH = 560;
const MOST_COLUMN = 190;
const SWATCH = 8;
const GAP = 8;
/** Least px from a name to its value, and from the value to the edge of the picture. */
const SPACE = 6;
const END = 2;
/** A label further than this from its series, in px, is left out: the legend names the series. */
const FAR = 90;
/** A band thinner than this, in px, is not named beside the chart. */
export const LEAST_BAND = 4;

/** A name beside the chart, with the newest value as text; '' if it was not measured. */
export interface EndEntry extends LegendEntry {
  readonly value: string;
}

/** Returns the width to leave free for the names to the right of the frame, in px. */
export function labelColumnWidth(entries: readonly EndEntry[], width: number): number {
  if (width < LEAST_WIDTH) return 10;
  const texts = entries.map(({ name, value }) => textWidth(name, SIZE) + valueRoom(value));
  return Math.ceil(Math.min(Math.max(...texts, 40), MOST_COLUMN)) + GAP + SWATCH + 6 + END;
}

/** The width of a value with the space before it. */
const valueRoom = (value: string): number => (value ? SPACE + textWidth(value, SIZE) : 0);

/** A name, and the height in px at which its band or line ends on the right. */
export interface SeriesEnd {
  readonly entry: EndEntry;
  readonly middle: number;
}

/**
 * Names and newest values beside the right end of bands or lines, each at the height of its own: as many as fit, the
 * first ones before the others.
 */
export function areaLabels(
  ends: readonly SeriesEnd[],
  frame: Frame,
  look: Look,
  width: number,
): { readonly marks: readonly Mark[]; readonly entries: readonly EndEntry[] } {
  if (width < LEAST_WIDTH) return { marks: [], entries: [] };
  const kept = settle(ends, frame);
  const x = frame.right + GAP;
  const left = x + SWATCH + 6;
  return {
    entries: kept.map(({ entry }) => entry),
    marks: kept.flatMap(({ y, middle, entry: { name, value, color } }): Mark[] => {
      const text = fitText(name, SIZE, width - END - left - valueRoom(value));
      const words = { mark: 'text', y, size: SIZE } as const;
      return [
        {
          mark: 'line',
          x: Float64Array.of(frame.right + 2, x - 1),
          y: Float64Array.of(middle, y),
          stroke: look.muted,
          width: 0.75,
        },
        { mark: 'rect', x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, fill: color },
        { ...words, x: left, text, fill: look.ink, anchor: 'start' },
        ...(value
          ? [{ ...words, x: width - END, text: value, fill: look.muted, anchor: 'end' } as const]
          : []),
      ];
    }),
  };
}

/** Ends of the bands of a stack that are thick enough there to be named. */
export const bandEnds = (
  entries: readonly EndEntry[],
  tops: readonly Float64Array[],
  frame: Frame,
): SeriesEnd[] =>
  entries.flatMap((entry, index) => {
    const top = tops[index]?.at(-1) ?? frame.bottom;
    const bottom = index === 0 ? frame.bottom : (tops[index - 1]?.at(-1) ?? frame.bottom);
    return bottom - top < LEAST_BAND ? [] : [{ entry, middle: (top + bottom) / 2 }];
  });

/** Ends of the lines that reach the last date. */
export const lineEnds = (
  entries: readonly EndEntry[],
  heights: readonly Float64Array[],
): SeriesEnd[] =>
  entries.flatMap((entry, index) => {
    const middle = heights[index]?.at(-1) ?? NaN;
    return Number.isNaN(middle) ? [] : [{ entry, middle }];
  });

/** Moves labels apart. One that would lie too far from its end then, or move another there, is left out. */
function settle(ends: readonly SeriesEnd[], frame: Frame): (SeriesEnd & { y: number })[] {
  let settled: (SeriesEnd & { y: number })[] = [];
  for (const end of ends) {
    const some = [...settled, end].sort((a, b) => a.middle - b.middle);
    const half = LINE_HEIGHT / 2;
    const places = apart(
      some.map(({ middle }) => middle),
      LINE_HEIGHT,
      [frame.top + half, frame.bottom - half],
    );
    const moved = places && some.map((one, index) => ({ ...one, y: places[index] as number }));
    if (moved?.every(({ y, middle }) => Math.abs(y - middle) <= FAR)) settled = moved;
  }
  return settled;
}
