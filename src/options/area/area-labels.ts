import type { Look } from '../../look/look.js';
import type { Frame, LegendEntry, Mark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { fitText, textWidth } from '../text-width.js';

const SIZE = LEAST_TEXT;
const LINE_HEIGHT = 15;
/** Width of a chart in px below which the names stand under it instead. */
const LEAST_WIDTH = 560;
const MOST_COLUMN = 170;
const SWATCH = 8;
const GAP = 8;
/** A label further than this from its series, in px, is left out: the legend names the series. */
const FAR = 90;
/** A band thinner than this, in px, is not named beside the chart. */
const LEAST_BAND = 4;

/** Returns the width to leave free for the names to the right of the frame, in px. */
export function labelColumnWidth(legend: readonly LegendEntry[], width: number): number {
  if (width < LEAST_WIDTH) return 10;
  const names = legend.slice(0, 16).map(({ name }) => textWidth(name, SIZE));
  return Math.ceil(Math.min(Math.max(...names, 40), MOST_COLUMN)) + GAP * 2 + SWATCH + 6;
}

/** A legend entry, and the height in px at which its band or line ends on the right. */
export interface SeriesEnd {
  readonly entry: LegendEntry;
  readonly middle: number;
}

/**
 * Names beside the right end of bands or lines, each at the height of its own: as many as fit, the
 * largest series first.
 * @param ends largest first
 */
export function areaLabels(
  ends: readonly SeriesEnd[],
  frame: Frame,
  look: Look,
  width: number,
): { readonly marks: readonly Mark[]; readonly count: number } {
  if (width < LEAST_WIDTH) return { marks: [], count: 0 };
  const kept = settle(ends, frame);
  const x = frame.right + GAP;
  const room = width - x - SWATCH - 6;
  return {
    count: kept.length,
    marks: kept.flatMap(({ y, middle, entry }): Mark[] => [
      {
        mark: 'line',
        x: Float64Array.of(frame.right + 2, x - 1),
        y: Float64Array.of(middle, y),
        stroke: look.muted,
        width: 0.75,
      },
      { mark: 'rect', x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, fill: entry.color },
      {
        mark: 'text',
        x: x + SWATCH + 6,
        y,
        text: fitText(entry.name, SIZE, room),
        fill: look.ink,
        size: SIZE,
        anchor: 'start',
      },
    ]),
  };
}

/** Ends of the bands of a stack that are thick enough there to be named. */
export const bandEnds = (
  legend: readonly LegendEntry[],
  tops: readonly Float64Array[],
  frame: Frame,
): SeriesEnd[] =>
  legend.flatMap((entry, index) => {
    const top = tops[index]?.at(-1) ?? frame.bottom;
    const bottom = index === 0 ? frame.bottom : (tops[index - 1]?.at(-1) ?? frame.bottom);
    return bottom - top < LEAST_BAND ? [] : [{ entry, middle: (top + bottom) / 2 }];
  });

/** Ends of the lines that reach the last date. */
export const lineEnds = (
  legend: readonly LegendEntry[],
  heights: readonly Float64Array[],
): SeriesEnd[] =>
  legend.flatMap((entry, index) => {
    const middle = heights[index]?.at(-1) ?? NaN;
    return Number.isNaN(middle) ? [] : [{ entry, middle }];
  });

/**
 * Moves labels apart, from the bottom up, and leaves out the smallest series until the rest fits
 * between the ends of the frame.
 */
function settle(ends: readonly SeriesEnd[], frame: Frame): (SeriesEnd & { y: number })[] {
  const most = Math.floor((frame.bottom - frame.top) / LINE_HEIGHT);
  const kept = ends
    .slice(0, Math.max(most, 0))
    .map((end) => ({ ...end, y: end.middle }))
    .sort((a, b) => b.middle - a.middle);
  let floor = frame.bottom - LINE_HEIGHT / 2;
  for (const label of kept) {
    label.y = Math.min(label.middle, floor);
    floor = label.y - LINE_HEIGHT;
  }
  let ceiling = frame.top + LINE_HEIGHT / 2;
  for (const label of [...kept].reverse()) {
    label.y = Math.max(label.y, ceiling);
    ceiling = label.y + LINE_HEIGHT;
  }
  return kept.filter(({ y, middle }) => Math.abs(y - middle) <= FAR);
}
