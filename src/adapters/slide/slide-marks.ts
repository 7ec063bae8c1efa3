import type { RectMark, TextMark } from '../../options/plan.js';

export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
): RectMark => ({ mark: 'rect', x, y, width, height, fill });

/** A line of text that begins at `x`, with its middle at `y`. */
export const textMark = (
  text: string,
  x: number,
  y: number,
  style: Pick<TextMark, 'size' | 'fill' | 'weight'>,
): TextMark => ({ mark: 'text', x, y, text, anchor: 'start', ...style });
