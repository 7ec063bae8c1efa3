import { html, nothing, type TemplateResult } from 'lit';
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
