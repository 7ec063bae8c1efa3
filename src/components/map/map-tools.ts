import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MapPlan } from '../../options/map/map.js';
import { CLOSEST } from '../../options/map/map-zoom.js';
import '../../words/english/map.js';
import type { Words } from '../../words/format.js';
import type { StringKey } from '../../words/strings.js';

/** The row under a map: the legend of the circle sizes, and the zoom buttons. */
export const mapTools = (plan: MapPlan | null, scale: number, words: Words): TemplateResult => html`
  <div class="tools">
    ${plan && plan.sizes.length > 0 ? sizesView(plan, scale, words) : nothing}
    ${plan ? buttons(plan, words) : nothing}
  </div>
`;

function sizesView({ sizes }: MapPlan, scale: number, words: Words): TemplateResult {
  return html`
    <ul class="sizes" aria-label=${words.say('map.sizes')}>
      ${sizes.map(({ users, r }) => {
        const side = 2 * r + 2;
        return html`<li>
          <svg
            width=${side * scale}
            height=${side * scale}
            viewBox="0 0 ${side} ${side}"
            aria-hidden="true"
          >
            ${svg`<circle cx=${r + 1} cy=${r + 1} r=${r}></circle>`}
          </svg>
          ${words.number(users)}
        </li>`;
      })}
      <li class="unit">${words.say('map.users')}</li>
    </ul>
  `;
}

/** The zoom buttons. What they do comes later (`zoom-buttons.ts`). */
function buttons({ zoom: { k } }: MapPlan, words: Words): TemplateResult {
  // Not `disabled`: a reader who comes to the last step would lose the focus.
  const button = (key: StringKey, sign: string, isLast: boolean): TemplateResult =>
    html`<button
      type="button"
      class="zoom"
      aria-label=${words.say(key)}
      title=${words.say(key)}
      aria-disabled=${isLast}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${sign}></path>`}</svg>
    </button>`;
  return html`<div class="zooms" role="group" aria-label=${words.say('map.zoom')}>
    ${button('map.in', 'M8 3V13M3 8H13', k === CLOSEST)} ${button('map.out', 'M3 8H13', k === 1)}
    ${button('map.all', 'M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10', k === 1)}
  </div>`;
}
