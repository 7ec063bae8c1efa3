import { html, nothing, type TemplateResult } from 'lit';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import type { Words } from '../../words/format.js';
import { logButton, wholePeriodButton } from '../chart/chart-buttons.js';
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
