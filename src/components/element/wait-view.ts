import { html, type TemplateResult } from 'lit';

/**
 * The author's fallback; if there is none, a sign that the figure is being loaded, or a dash.
 * @param isOver no figure will come
 * @param isElsewhere the content between the tags is shown elsewhere
 */
export function waitView(isOver: boolean, isElsewhere: boolean): TemplateResult {
  const sign = isOver ? html`<span class="none">–</span>` : html`<span class="wait"></span>`;
  return isElsewhere ? sign : html`<slot>${sign}</slot>`;
}
