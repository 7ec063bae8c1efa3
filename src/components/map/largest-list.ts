import { html, type TemplateResult } from 'lit';
import type { MapPlan } from '../../options/map/map.js';
import '../../words/english/map.js';
import '../../words/english/map-more.js';
import type { Words } from '../../words/format.js';
import { MOST_LISTED } from './largest-room.js';

/** The largest communities in view. */
export const largestList = ({ targets, zoom }: MapPlan, words: Words): TemplateResult => {
  const isTen = zoom.k === 1 && targets.length > MOST_LISTED;
  return html`
    <p>
      <span>${words.say(isTen ? 'map.ten' : 'map.largest')}</span>
      <span>${words.say('map.users')}</span>
    </p>
    <ol>
      ${targets
        .slice(0, MOST_LISTED)
        .map(
          ({ community: { name, users } }) =>
            html`<li><bdi>${name}</bdi> <span>${words.number(users)}</span></li>`,
        )}
    </ol>
  `;
};
