import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapPlan } from '../../options/map/map.js';
import { lateMap } from './late-map.js';
import type { MapReading } from './map-reading.js';
import '../../words/english/map.js';
import type { Words } from '../../words/format.js';

/** The row under a map: the legend of the circle sizes, and the buttons. */
export const mapTools = (
  plan: MapPlan,
  scale: number,
  reading: MapReading,
  words: Words,
): TemplateResult => html`
  <div class="tools">
    ${plan.sizes.length > 0 ? sizesView(plan, scale, words) : nothing}
    <div class="buttons">${lateMap.module?.mapButtons(plan, reading, words) ?? nothing}</div>
  </div>
`;

/** Numbers by themselves mean nothing to who hears them: the caption says what a circle stands for. */
function sizesView({ sizes }: MapPlan, scale: number, words: Words): TemplateResult {
  return html`
    <div class="sizes" aria-hidden="true">
      ${sizes.map(({ users, r }) => {
        const side = 2 * r + 2;
        return html`<span>
          <svg width=${side * scale} height=${side * scale} viewBox="0 0 ${side} ${side}">
            ${svg`<circle cx=${r + 1} cy=${r + 1} r=${r}></circle>`}
          </svg>
          ${words.number(users)}
        </span>`;
      })}
      ${words.say('map.users')}
    </div>
  `;
}
