import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/format.js';

/** Back to all days of a chart that was zoomed. */
export const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('zoom.all')}</button>`;

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

/** Opens the explore view. */
export const exploreButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('explore.open')}</button>`;
