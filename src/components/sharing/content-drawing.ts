import type { Figure } from '../../figures/figure.js';
import { countedOf, type FigureKind } from '../../kinds/kind.js';
import type { Look } from '../../look/look.js';
import { sheetOf, type Shown } from '../../options/sheet.js';
import { sheetDrawing, type SvgNode } from '../../render/svg.js';
import type { Words } from '../../words/format.js';
import { sourceLine } from '../../words/source-line.js';

/** The content of a picture file. */
export interface PictureContent {
  readonly kind: FigureKind;
  readonly figure: Figure;
  /** The title. */
  readonly heading: string;
  /** Notes after how the figure was counted. */
  readonly notes: readonly string[];
  readonly shown: Shown;
  readonly words: Words;
}

/** The figure of a widget with its title and its source, as one picture. */
export function contentDrawing(
  { kind, figure, heading, notes, shown, words }: PictureContent,
  look: Look,
): SvgNode {
  const text = {
    title: heading,
    source: sourceLine(figure, [...countedOf(kind, figure, words), ...notes], words),
    more: (count: number) => words.say('more', { count }),
  };
  const summary = kind.summary(figure, heading, words);
  return sheetDrawing(sheetOf(shown, text, look), look, { title: heading, summary });
}
