import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import { captionText } from '../../words/captions.js';
import type { Words } from '../../words/format.js';

/**
 * A line of muted text: under the title, what is counted and over which days (`subtitle`), and under the figure, how it
 * was counted and how recent the data are (`caption`).
 * @param room a text about as long as the line, to reserve space until it is there; '' for no space
 * @param more what follows the text in the same part
 */
export const lineView = (
  part: 'subtitle' | 'caption',
  text: string,
  room: string,
  { language }: Words,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult | typeof nothing =>
  text || room || more !== nothing
    ? html`
        <div
          part=${part}
          class="${part} ${text || more !== nothing ? '' : 'awaited'}"
          lang=${language}
          dir="ltr"
          data-room=${room || nothing}
        >
          ${text ? html`<span>${text}</span>` : nothing} ${more}
        </div>
      `
    : nothing;

/**
 * The caption of a figure.
 * @param parts how the figure was counted, and the notes on it
 * @param figure `null` for none: the caption is then awaited
 * @param room as for `lineView`
 * @param more what follows the notes; it also takes the place of how recent the data are
 */
export const captionView = (
  parts: readonly string[],
  figure: Pick<Figure, 'dataThrough'> | null,
  room: string,
  more: TemplateResult | typeof nothing,
  words: Words,
): TemplateResult | typeof nothing =>
  lineView(
    'caption',
    captionText(parts, more === nothing ? figure : null, words),
    room,
    words,
    more,
  );
