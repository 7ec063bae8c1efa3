import type { Look } from '../look/look.js';
import type { Frame, LegendEntry, Mark } from './plan.js';
import { fitText, textWidth } from './text-width.js';

const SIZE = 11.5;
const LINE_HEIGHT = 15;
/** Below this width the names stand under the chart instead. */
const LEAST_WIDTH = 560;
const MOST_COLUMN = 170;
const SWATCH = 8;
const GAP = 8;
/** A band thinner than this, in px, is not named beside the chart. */
const LEAST_BAND = 4;

/** What is left free right of the frame, in px. */
export function labelColumnWidth(legend: readonly LegendEntry[], width: number): number {
  if (width < LEAST_WIDTH) return 10;
  const names = legend.slice(0, 16).map(({ name }) => textWidth(name, SIZE));
  return Math.ceil(Math.min(Math.max(...names, 40), MOST_COLUMN)) + GAP * 2 + SWATCH + 6;
}

/**
 * Names beside the right end of the bands, at the height of each; the largest first, as long as
 * there is room.
 */
export function areaLabels(
  legend: readonly LegendEntry[],
  tops: readonly Float64Array[],
  frame: Frame,
  look: Look,
  width: number,
): { readonly marks: readonly Mark[]; readonly count: number } {
  if (width < LEAST_WIDTH) return { marks: [], count: 0 };
  const placed: { y: number; middle: number; entry: LegendEntry }[] = [];
  legend.forEach((entry, index) => {
    const top = tops[index]?.at(-1) ?? frame.bottom;
    const bottom = index === 0 ? frame.bottom : (tops[index - 1]?.at(-1) ?? frame.bottom);
    if (bottom - top < LEAST_BAND) return;
    const middle = (top + bottom) / 2;
    placed.push({ y: middle, middle, entry });
  });
  const kept = settle(placed, frame);
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

/**
 * Moves labels apart, from the bottom up, and leaves out the last series until the rest fits between
 * the ends of the frame.
 */
function settle<L extends { y: number; middle: number }>(labels: L[], frame: Frame): L[] {
  const most = Math.floor((frame.bottom - frame.top) / LINE_HEIGHT);
  // The series come with the largest first, which lies at the bottom.
  const kept = labels.slice(0, Math.max(most, 0));
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
  return kept;
}
