import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DailyTotals, NumberFigure } from '../../kinds/number/figure.js';
import type { Look } from '../../look/look.js';
import { sparklinePlan } from '../../options/number/sparkline.js';
import { elementOf } from '../../render/svg-element.js';
import { drawing } from '../../render/svg.js';
import type { Words } from '../../words/format.js';
import { numberText, type NumberStyle } from '../../kinds/number/number-text.js';
import { historyText, trendText, type TrendText } from '../../kinds/number/trend-text.js';

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

/**
 * The change since the earlier number, with a small line of the number on each day.
 * @param room a text about as long as the text of the change, to reserve space for it
 */
export function trendView(
  figure: NumberFigure,
  room: string,
  look: Look | null,
  words: Words,
): TemplateResult {
  const { trend, history } = figure;
  const line = history && hasLine(history) ? lineView(figure, history, look, words) : nothing;
  const change = trend ? changeView(trendText(trend, figure.metric, words)) : nothing;
  return trendRow(line, room, change, words);
}

/** The same space while there is no trend yet. */
export const trendPlace = (room: string, words: Words): TemplateResult =>
  trendRow(html`<div class="sparkline"></div>`, room, nothing, words);

const trendRow = (
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

const changeView = ({ sign, text, then }: TrendText): TemplateResult =>
  html`<span title=${then}><span class="sign" aria-hidden="true">${sign}</span> ${text}</span>`;

/** Whether a history has at least two days, which a line can connect. */
export const hasLine = ({ dates }: DailyTotals): boolean => dates.length > 1;

const lineView = (
  figure: NumberFigure,
  history: DailyTotals,
  look: Look | null,
  words: Words,
) => html`
  <div
    part="sparkline"
    class="sparkline"
    role="img"
    aria-label=${historyText(figure, history, words)}
  >
    ${look && guard([history, look], () => elementOf(drawing(sparklinePlan(history, look), look)))}
  </div>
`;
