import { html, type TemplateResult } from 'lit';
import type { LateHubsText } from '../words/late-hubs.js';

/** How many hubs are late, and on demand which. */
export const lateHubsView = ({ text, names }: LateHubsText): TemplateResult => html`
  <details class="late">
    <summary><span dir="ltr">${text}</span></summary>
    <span dir="ltr">${names}</span>
  </details>
`;
