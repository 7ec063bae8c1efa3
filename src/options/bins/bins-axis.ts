import type { SizeBin } from '../../kinds/sizes/figure.js';
import type { Look } from '../../look/look.js';
import type { Words } from '../../words/format.js';
import { binName } from '../../words/bin-name.js';
import type { Frame, Mark, TextMark } from '../plan.js';
import { LEAST_TEXT } from '../text-size.js';
import { textWidth } from '../text-width.js';

export const LABEL_SIZE = LEAST_TEXT;

export interface BinLabels {
  readonly texts: readonly string[];
  /** Whether labels are tilted, as they are wider than the step between bins. */
  readonly tilted: boolean;
  /** Height of the labels under the frame, in px. */
  readonly height: number;
}

/** Names of the bins for an axis of this width. */
export function binLabels(bins: readonly SizeBin[], width: number, words: Words): BinLabels {
  const texts = bins.map((bin) => binName(bin, words, 'compact'));
  const widest = Math.max(0, ...texts.map((text) => textWidth(text, LABEL_SIZE)));
  const tilted = widest + 4 > width / Math.max(bins.length, 1);
  return { texts, tilted, height: tilted ? Math.ceil(widest * 0.72) + 16 : 24 };
}

/** Base line and names under a panel; `middles` of the bars, in px. */
export function binAxisMarks(
  middles: readonly number[],
  { texts, tilted }: BinLabels,
  frame: Frame,
  look: Look,
): Mark[] {
  const base = Math.round(frame.bottom) + 0.5;
  return [
    {
      mark: 'rules',
      lines: [[frame.left, base, frame.right, base]],
      stroke: look.muted,
      width: 1,
    },
    ...middles.map((middle, index): TextMark => {
      return {
        mark: 'text',
        x: tilted ? middle + 4 : middle,
        y: frame.bottom + (tilted ? 10 : 14),
        text: texts[index] ?? '',
        fill: look.muted,
        size: LABEL_SIZE,
        anchor: tilted ? 'end' : 'middle',
        ...(tilted ? { rotate: -45 } : {}),
      };
    }),
  ];
}
