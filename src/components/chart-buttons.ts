import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/format.js';

/** Back to all days of a chart that was zoomed. */
export const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('zoom.all')}</button>`;

/** How to walk through a chart over time and, where one can, to zoom. */
export const zoomCues = (canZoom: boolean, words: Words): { keys: string; mouse?: string } => {
  const keys = words.say('chart.keys');
  if (!canZoom) return { keys };
  return { keys: `${keys} ${words.say('zoom.keys')}`, mouse: words.say('zoom.mouse') };
};

/** Between a linear and a logarithmic axis. */
export const scaleButton = (
  isLog: boolean,
  words: Words,
  onClick: () => void,
): TemplateResult => html`
  <button type="button" class="reset" aria-pressed=${isLog} @click=${onClick}>
    ${words.say('scale.log')}
  </button>
`;
