import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';

/**
 * The caption: how a figure was counted and how recent the data are.
 * @param room a text about as long as the caption, to reserve space until it is there; '' for no space
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
