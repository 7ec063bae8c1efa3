import { html, type TemplateResult } from 'lit';
import '../../words/english/axes.js';
import '../../words/english/charts.js';
import type { Words } from '../../words/format.js';
import { canExplore } from '../explore/late-view.js';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';

/** A button that zooms a chart out to all its days. */
export const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('zoom.all')}</button>`;

/** A hint on the key that opens the explore view; none if this build has no such view. */
export const exploreKeys = (words: Words): readonly string[] =>
  canExplore ? [words.say('explore.keys')] : [];

/** Hints on how to walk through a chart over time by key and, if it can be zoomed, how to zoom. */
export function zoomCues(
  kind: AreaWord,
  isExplored: boolean,
  words: Words,
): { readonly keys: string; readonly mouse?: string } {
  const isOfTime = AREA_WAYS[kind].hasZoom;
  const keys = [
    words.say('chart.keys'),
    ...(isOfTime || isExplored ? [words.say('zoom.keys')] : []),
    ...exploreKeys(words),
  ].join(' ');
  return isOfTime && !isExplored ? { keys, mouse: words.say('zoom.mouse') } : { keys };
}

/** A button that switches between a linear and a logarithmic axis. */
export const scaleButton = (
  isLog: boolean,
  words: Words,
  onClick: () => void,
): TemplateResult => html`
  <button type="button" class="reset" aria-pressed=${isLog} @click=${onClick}>
    ${words.say('scale.log')}
  </button>
`;

/** A button that opens the explore view. */
export const exploreButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('explore.open')}</button>`;
