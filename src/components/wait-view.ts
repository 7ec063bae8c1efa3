import { html, type TemplateResult } from 'lit';

/** What the author wrote; where that is nothing, a sign that more is to come, or that it is not. */
export const waitView = (isOver: boolean): TemplateResult =>
  html`<slot
    >${isOver ? html`<span class="none">–</span>` : html`<span class="wait"></span>`}</slot
  >`;
