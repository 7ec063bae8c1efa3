import { html, type TemplateResult } from 'lit';

/**
 * What the author wrote; where that is nothing, a sign that more is to come, or that it is not.
 * @param isElsewhere what stands between the tags is shown elsewhere
 */
export function waitView(isOver: boolean, isElsewhere: boolean): TemplateResult {
  const sign = isOver ? html`<span class="none">–</span>` : html`<span class="wait"></span>`;
  return isElsewhere ? sign : html`<slot>${sign}</slot>`;
}
