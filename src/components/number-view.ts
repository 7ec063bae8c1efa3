import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DailyTotals, NumberFigure } from '../figures/figure.js';
import type { Look } from '../look/look.js';
import { sparklinePlan } from '../options/sparkline.js';
import { elementOf } from '../render/svg-element.js';
import { drawing } from '../render/svg.js';
import type { Words } from '../words/format.js';
import { numberText, type NumberStyle } from '../words/number.js';
import { historyText, trendText } from '../words/trend.js';

/** The number in large type. */
export function numberView(value: number, style: NumberStyle, words: Words): TemplateResult {
  const { shown, spoken, exact } = numberText(value, style, words);
  const title = exact ?? nothing;
  const isHidden = spoken === null ? nothing : 'true';
  return html`
    <div part="value" class="value" title=${title} aria-hidden=${isHidden}>${shown}</div>
    ${spokenView(spoken)}
  `;
}

/** The number as a word of a sentence: no blank before or after it is ours. */
export function inlineNumberView(value: number, style: NumberStyle, words: Words): TemplateResult {
  const { shown, spoken } = numberText(value, style, words);
  const isHidden = spoken === null ? nothing : 'true';
  return html`<span part="value" aria-hidden=${isHidden}>${shown}</span>${spokenView(spoken)}`;
}

const spokenView = (spoken: string | null): TemplateResult | typeof nothing =>
  spoken === null ? nothing : html`<span class="unseen" lang="en">${spoken}</span>`;

/** What has changed, with a small line of what it was each day. */
export function trendView(figure: NumberFigure, look: Look, words: Words): TemplateResult {
  const { trend, history } = figure;
  const said = trend && trendText(trend, words);
  return html`
    <div part="trend" class="trend" lang="en" dir="ltr">
      ${history && hasLine(history) ? lineView(figure, history, look, words) : nothing}
      ${
        said
          ? html`<span title=${said.then}
              ><span class="sign" aria-hidden="true">${said.sign}</span> ${said.text}</span
            >`
          : nothing
      }
    </div>
  `;
}

/** Whether a history has days to draw a line between. */
export const hasLine = ({ dates }: DailyTotals): boolean => dates.length > 1;

const lineView = (figure: NumberFigure, history: DailyTotals, look: Look, words: Words) => html`
  <div
    part="sparkline"
    class="sparkline"
    role="img"
    aria-label=${historyText(figure, history, words)}
  >
    ${guard([history, look], () => elementOf(drawing(sparklinePlan(history, look), look)))}
  </div>
`;

/** The room of `trendView`. */
export const trendRoom = (text: string): TemplateResult => html`
  <div part="trend" class="trend">
    <div class="sparkline"></div>
    <span data-room=${text}></span>
  </div>
`;
