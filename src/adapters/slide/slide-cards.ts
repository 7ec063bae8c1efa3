import type { Look } from '../../look/look.js';
import type { Mark, TextMark } from '../../options/plan.js';
import { LEAST_TEXT } from '../../options/text-size.js';
import { textWidth } from '../../options/text-width.js';
import { wrapText } from '../../options/wrap-text.js';
import { rect, textMark } from './slide-marks.js';

/** A number on the slide. */
export interface SlideNumber {
  readonly label: string;
  readonly value: string;
  /** `''` for none. */
  readonly note: string;
}

/** A number in its column, in px. */
interface Card extends SlideNumber {
  readonly x: number;
  readonly width: number;
}

const PADDING = { side: 12, top: 10, bottom: 12 };
const LABEL = { size: 13, line: 17, most: 2 };
const VALUE = { size: 54, line: 60 };
const NOTE = { size: LEAST_TEXT, line: 16, most: 2 };

/**
 * Draws numbers in a row of cards, of which the first is set apart.
 * @param groups cards of one width, whose numbers have one size
 */
export function cardMarks(
  groups: readonly (readonly Card[])[],
  top: number,
  look: Look,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const written = groups.flatMap((cards) => {
    const inner = Math.min(...cards.map(({ width }) => width)) - 2 * PADDING.side;
    const widest = Math.max(...cards.map(({ value }) => textWidth(value, 1)));
    const size = Math.min(VALUE.size, inner / widest);
    return cards.map((card) => ({
      ...card,
      size,
      label: wrapText(card.label, LABEL.size, inner, LABEL.most),
      note: wrapText(card.note, NOTE.size, inner, NOTE.most),
    }));
  });
  const most = (of: 'label' | 'note'): number =>
    Math.max(...written.map((card) => card[of].length));
  const labelTop = top + PADDING.top;
  const valueTop = labelTop + LABEL.line * most('label');
  const noteTop = valueTop + VALUE.line;
  const bottom = noteTop + NOTE.line * most('note') + PADDING.bottom;

  const marks = written.flatMap(({ x, width, value, size, label, note }, index): Mark[] => {
    const [ground, ink, quiet] =
      index === 0 ? [look.accent, look.surface, look.surface] : [look.ocean, look.ink, look.muted];
    const left = x + PADDING.side;
    const lines = (
      texts: readonly string[],
      from: number,
      { size: px, line }: { readonly size: number; readonly line: number },
    ): TextMark[] =>
      texts.map((text, at) =>
        textMark(text, left, from + (at + 0.5) * line, { size: px, fill: quiet }),
      );
    const number = { size, fill: ink, weight: 700 };
    return [
      rect(x, top, width, bottom - top, ground),
      ...lines(label, labelTop, LABEL),
      textMark(value, left, valueTop + VALUE.line / 2, number),
      ...lines(note, noteTop, NOTE),
    ];
  });
  return { marks, bottom };
}
