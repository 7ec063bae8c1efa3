import { html, type TemplateResult } from 'lit';
import type { Words } from '../words/format.js';
import type { AreaWord } from './area-reading.js';

/** Back to all days of a chart that was zoomed. */
export const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('zoom.all')}</button>`;

/** How to walk through a chart over time and, where one can, to zoom. */
export function zoomCues(
  kind: AreaWord,
  isExplored: boolean,
  words: Words,
): { readonly keys: string; readonly mouse?: string } {
  const isOfTime = kind !== 'month-ends' && kind !== 'calendar';
  const keys = [
    words.say('chart.keys'),
    ...(isOfTime || isExplored ? [words.say('zoom.keys')] : []),
    words.say('explore.keys'),
  ].join(' ');
  return isOfTime && !isExplored ? { keys, mouse: words.say('zoom.mouse') } : { keys };
}

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
