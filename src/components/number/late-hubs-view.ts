import { html, nothing, type TemplateResult } from 'lit';
import type { LateHubsText } from '../../kinds/number/late-hubs-text.js';

/**
 * A note on how many hubs are late, which opens to say which ones.
 * @param late the texts of the note; `null` if no hub is late, or while there is no figure
 * @param room a text about as long as the short text, to reserve space for it
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
