import { html, nothing, type TemplateResult } from 'lit';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import '../../words/english/zoom.js';
import type { Words } from '../../words/format.js';
import type { Ability } from '../chart/abilities.js';
import type { AreaReading, ScaleWord } from './area-reading.js';

/**
 * The buttons under a chart over time: back to all days and, where the reader may choose, lines on a logarithmic
 * axis. A stack has no such axis to offer.
 */
export function areaButtons(
  reading: AreaReading,
  { kind, scale }: { readonly kind: AreaWord; readonly scale: ScaleWord },
  words: Words,
  hasChoice: boolean,
): TemplateResult {
  const isLog = kind === 'line' && scale === 'log';
  const hasScale = reading.shown?.transform === 'none' && AREA_WAYS[kind].hasScale;
  return html`
    ${reading.view.days ? wholePeriodButton(words, () => reading.showDays(null)) : nothing}
    ${hasChoice && hasScale ? logButton(isLog, words, () => reading.turnLog(isLog)) : nothing}
  `;
}

/** The abilities of a reader at a chart over time: hints name them. */
export function areaAbilities(kind: AreaWord, isExplored: boolean): readonly Ability[] {
  const { hasZoom } = AREA_WAYS[kind];
  return [
    ...(hasZoom ? (['days'] as const) : []),
    ...(hasZoom || isExplored ? (['zoom'] as const) : []),
    ...(hasZoom && !isExplored ? (['drag'] as const) : []),
    'explore',
  ];
}

/** A button that zooms a chart out to all its days. */
const wholePeriodButton = (words: Words, onClick: () => void): TemplateResult =>
  html`<button type="button" class="tool reset" @click=${onClick}>
    ${words.say('zoom.all')}
  </button>`;

/** A button that switches to lines on a logarithmic axis, and back. */
const logButton = (isLog: boolean, words: Words, onClick: () => void): TemplateResult => html`
  <button type="button" class="tool reset" aria-pressed=${isLog} @click=${onClick}>
    ${words.say('scale.log')}
  </button>
`;
