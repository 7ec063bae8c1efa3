import { ticks } from 'd3-array';
import type { Look } from '../look/look.js';
import type { Frame, Mark, TextMark } from './plan.js';
import { LEAST_TEXT } from './text-size.js';
import { textWidth } from './text-width.js';

/** Size of the labels of an axis. */
export const TICK_SIZE = LEAST_TEXT;
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

/** How the labels of an axis are written. */
export const small = (look: Look) => ({ mark: 'text', fill: look.muted, size: TICK_SIZE }) as const;

/** The title of the value axis: above the axis, so that it can be horizontal. */
export const axisTitleMark = (text: string, frame: Frame, look: Look): TextMark => ({
  ...small(look),
  x: 0,
  y: frame.top - 16,
  text,
  anchor: 'start',
});
