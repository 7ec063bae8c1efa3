import { html, nothing, type TemplateResult } from 'lit';
import { AREA_WAYS, type AreaWord } from '../../options/area/area-kinds.js';
import type { Words } from '../../words/format.js';
import { exploreButton, scaleButton, wholePeriodButton } from '../chart/chart-buttons.js';
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
