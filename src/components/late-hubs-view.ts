import { html, nothing, type TemplateResult } from 'lit';
import type { LateHubsText } from '../words/late-hubs.js';

/**
 * How many hubs are late, and on demand which.
 * @param late `null` where none is, or while nobody knows
 * @param room a text about as long as the short one, whose room is kept
 */
export const lateHubsView = (late: LateHubsText | null, room: string): TemplateResult => html`
  <div class="late" data-room=${room}>
    ${
      late
        ? html`<details>
            <summary><span dir="ltr">${late.short}</span></summary>
            <span dir="ltr">${late.whole}</span>
          </details>`
        : nothing
    }
  </div>
`;
