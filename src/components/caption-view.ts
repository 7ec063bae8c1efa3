import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/format.js';

/**
 * How a figure was counted and how far the data reach.
 * @param room a text about as long as that, where its room is kept while there is none
 */
export const captionView = (
  text: string,
  room: string,
  { language }: Words,
): TemplateResult | typeof nothing =>
  text || room
    ? html`
        <div
          part="caption"
          class="caption ${text ? '' : 'awaited'}"
          lang=${language}
          dir="ltr"
          data-room=${room || nothing}
        >
          ${text ? html`<span>${text}</span>` : nothing}
        </div>
      `
    : nothing;
