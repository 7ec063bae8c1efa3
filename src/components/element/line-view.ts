import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';

/**
 * A line of muted text: under the title, what is counted and over which days (`subtitle`), and under the figure, how it
 * was counted and how recent the data are (`caption`).
 * @param room a text about as long as the line, to reserve space until it is there; '' for no space
 */
export const lineView = (
  part: 'subtitle' | 'caption',
  text: string,
  room: string,
  { language }: Words,
): TemplateResult | typeof nothing =>
  text || room
    ? html`
        <div
          part=${part}
          class="${part} ${text ? '' : 'awaited'}"
          lang=${language}
          dir="ltr"
          data-room=${room || nothing}
        >
          ${text ? html`<span>${text}</span>` : nothing}
        </div>
      `
    : nothing;
