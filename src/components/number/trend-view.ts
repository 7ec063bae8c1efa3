import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { DailyTotals, NumberFigure } from '../../kinds/number/figure.js';
import { historyText, trendText, type TrendText } from '../../kinds/number/trend-text.js';
import type { Look } from '../../look/look.js';
import { sparklinePlan } from '../../options/number/sparkline.js';
import { elementOf } from '../../render/svg-element.js';
import { drawing } from '../../render/svg.js';
import type { Words } from '../../words/format.js';
import { trendRow } from './number-view.js';

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
  return trendOf(figure, room, words, (history) =>
    look
      ? guard([history, look], () => elementOf(drawing(sparklinePlan(history, look), look)))
      : null,
  );
}

/** @param picture makes the content of the line's box */
export function trendOf(
  figure: NumberFigure,
  room: string,
  words: Words,
  picture: (history: DailyTotals) => unknown,
): TemplateResult {
  const { trend, history } = figure;
  const line =
    history && hasLine(history) ? lineView(figure, history, words, picture(history)) : nothing;
  const change = trend ? changeView(trendText(trend, figure.metric, words)) : nothing;
  return trendRow(line, room, change, words);
}

const changeView = ({ sign, text, then }: TrendText): TemplateResult =>
  html`<span title=${then}><span class="sign" aria-hidden="true">${sign}</span> ${text}</span>`;

/** Whether a history has at least two days, which a line can connect. */
export const hasLine = ({ dates }: DailyTotals): boolean => dates.length > 1;

const lineView = (
  figure: NumberFigure,
  history: DailyTotals,
  words: Words,
  picture: unknown,
) => html`
  <div
    part="sparkline"
    class="sparkline"
    role="img"
    aria-label=${historyText(figure, history, words)}
  >
    ${picture}
  </div>
`;
