import { html, nothing, svg, type TemplateResult } from 'lit';
import { WHOLE_MAP, type MapZoom } from '../../kinds/communities/map-view.js';
import { focusOf } from '../../options/map/map-focus.js';
import type { MapPlan } from '../../options/map/map.js';
import { closer, STEP } from '../../options/map/map-zoom.js';
import { CLOSEST } from '../../options/map/map-transform.js';
import '../../words/english/map-more.js';
import type { Words } from '../../words/format.js';
import type { StringKey } from '../../words/strings.js';
import type { MapReading } from './map-reading.js';

/** The buttons under a map: what stands for users, and the zoom. */
export const mapButtons = (plan: MapPlan, reading: MapReading, words: Words): TemplateResult =>
  html`${plan.sizes.length > 0 ? areaButton(reading, words) : nothing}
  ${zoomButtons(plan, reading, words)}`;

/** The button that lets the area of the circles stand for users, or the logarithm their radius. */
function areaButton(reading: MapReading, words: Words): TemplateResult {
  const isArea = reading.view.size === 'users';
  return html`<button
    type="button"
    class="tool reset"
    aria-pressed=${isArea}
    title=${words.say('map.area.help')}
    @click=${() => reading.see({ size: isArea ? 'log' : 'users' })}
  >
    ${words.say('map.area')}
  </button>`;
}

/** A step closer, a step back, the whole map. */
function zoomButtons(plan: MapPlan, reading: MapReading, words: Words): TemplateResult {
  const { k } = plan.zoom;
  // Not `disabled`: a reader who comes to the last step would lose the focus.
  const button = (key: StringKey, sign: string, isLast: boolean, next: () => MapZoom) =>
    html`<button
      type="button"
      class="tool zoom"
      aria-label=${words.say(key)}
      title=${words.say(key)}
      aria-disabled=${isLast}
      @click=${() => !isLast && reading.see({ zoom: next() })}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${sign}></path>`}</svg>
    </button>`;
  const steps = (factor: number) => (): MapZoom => closer(plan.zoom, factor, focusOf(plan));
  return html`<div class="zooms" role="group" aria-label=${words.say('map.zoom')}>
    ${button('map.in', 'M8 3V13M3 8H13', k === CLOSEST, steps(STEP))}
    ${button('map.out', 'M3 8H13', k === 1, steps(1 / STEP))}
    ${button('map.all', 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10', k === 1, () => WHOLE_MAP)}
  </div>`;
}
