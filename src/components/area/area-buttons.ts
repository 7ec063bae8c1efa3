import { html, nothing, type TemplateResult } from 'lit';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import '../../words/english/charts.js';
import '../../words/english/zoom.js';
import type { Words } from '../../words/format.js';
import { exploreButton, exploreKeys } from '../chart/chart-buttons.js';
import type { AreaReading, ScaleWord } from './area-reading.js';

/**
 * The buttons under a chart over time: back to all days and, with `controls`, the kind of axis and the
 * explore view.
 */
export function areaButtons(
  reading: AreaReading,
  { kind, scale }: { readonly kind: AreaWord; readonly scale: ScaleWord },
  words: Words,
  hasControls: boolean,
  /** Opens the explore view; `null` if it is open, or if there is none. */
  explore: (() => void) | null,
): TemplateResult {
  const isLog = scale === 'log';
  const hasScale = reading.shown?.transform === 'none' && AREA_WAYS[kind].hasScale;
  const turnScale = (): void => reading.draw(reading.kind, isLog ? 'linear' : 'log');
  return html`
    ${reading.view.days ? wholePeriodButton(words, () => reading.showDays(null)) : nothing}
    ${hasControls && hasScale ? scaleButton(isLog, words, turnScale) : nothing}
    ${hasControls && explore ? exploreButton(words, explore) : nothing}
  `;
}

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

/** A button that zooms a chart out to all its days. */
const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="reset" @click=${onClick}>${words.say('zoom.all')}</button>`;

/** A button that switches between a linear and a logarithmic axis. */
const scaleButton = (isLog: boolean, words: Words, onClick: () => void): TemplateResult => html`
  <button type="button" class="reset" aria-pressed=${isLog} @click=${onClick}>
    ${words.say('scale.log')}
  </button>
`;
