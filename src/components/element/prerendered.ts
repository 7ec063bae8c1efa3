import { html, type TemplateResult } from 'lit';

/**
 * Attribute that says that the content between the tags is ours: `kpi-widgets prerender` has written it, and keeps the
 * author's own as the value of the attribute.
 */
export const PRERENDERED = 'data-kpi-prerendered';

/** Whether a page shows the figure of an element before any script runs. */
export const isPrerendered = (element: Element): boolean => element.hasAttribute(PRERENDERED);

/** The figure that a page shows before any script runs, as long as an element has no other and asks nothing else. */
export class PrerenderedFigure {
  /** Whether it is what the element shows. */
  isShown = false;
  #asked = '';
  #isOver = false;
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  /**
   * @param request what the element asks now; `null` as long as that is not known
   * @param hasFigure whether the element has a figure of its own
   */
  take(request: object | null, hasFigure: boolean): void {
    if (!this.#isOver && isPrerendered(this.#host)) {
      const asked = request ? JSON.stringify(request) : this.#asked;
      this.#asked ||= asked;
      this.#isOver = hasFigure || asked !== this.#asked;
      this.isShown = !this.#isOver;
    } else this.isShown = false;
  }
}

/**
 * Renders the figure of the page, and either the reason why no other comes or the place of the picture. Nobody sees
 * that place: the picture is planned for its size.
 */
export const prerenderedView = (
  classes: string,
  remarks: TemplateResult | null,
  place: TemplateResult,
): TemplateResult => html`
  <slot></slot>
  ${
    remarks
      ? html`<div class="root ${classes}">${remarks}</div>`
      : html`<div class="kept"><div class="root ${classes}">${place}</div></div>`
  }
`;
