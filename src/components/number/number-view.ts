import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../words/format.js';
import { numberText, type NumberStyle } from '../../kinds/number/number-text.js';

/** The number in large type. */
export function numberView(value: number, style: NumberStyle, words: Words): TemplateResult {
  const { shown, spoken, exact } = numberText(value, style, words);
  const title = exact ?? nothing;
  const isHidden = spoken === null ? nothing : 'true';
  return html`
    <div class="big">
      <div part="value" class="value" title=${title} aria-hidden=${isHidden}>${shown}</div>
      ${spokenView(spoken, words)}
    </div>
  `;
}

/** The place of the number, with the content shown until it is loaded. */
export const numberPlace = (content: TemplateResult): TemplateResult =>
  html`<div class="big"><div part="value" class="value">${content}</div></div>`;

/**
 * The number as a word of a sentence, without whitespace around it. The text for screen readers stands
 * before it: after it, a line could break there.
 */
export function inlineNumberView(value: number, style: NumberStyle, words: Words): TemplateResult {
  const { shown, spoken } = numberText(value, style, words);
  const isHidden = spoken === null ? nothing : 'true';
  return html`${spokenView(spoken, words)}<span part="value" aria-hidden=${isHidden}
      >${shown}</span
    >`;
}

/**
 * A small mark after a number that may be wrong, to warn the author of the page. A reader who copies
 * the sentence does not copy the mark.
 * @param reasons sentences on what may be wrong; if there are none, there is no mark
 */
export const markView = (
  reasons: readonly string[],
  { language }: Words,
): TemplateResult | typeof nothing =>
  reasons.length === 0
    ? nothing
    : html`<span class="mark" role="img" lang=${language} aria-label=${reasons.join(' ')}></span>`;

const spokenView = (spoken: string | null, { language }: Words): TemplateResult | typeof nothing =>
  spoken === null ? nothing : html`<span class="unseen" lang=${language}>${spoken}</span>`;

/** The row of a trend: its line, and the change with the space for a text about as long. */
export const trendRow = (
  line: TemplateResult | typeof nothing,
  room: string,
  change: TemplateResult | typeof nothing,
  { language }: Words,
): TemplateResult => html`
  <div part="trend" class="trend" lang=${language}>
    ${line}
    <div dir="ltr" data-room=${room || nothing}>${change}</div>
  </div>
`;

/** The space of a trend that is not there yet. */
export const trendPlace = (room: string, words: Words): TemplateResult =>
  trendRow(html`<div class="sparkline"></div>`, room, nothing, words);
