import { html, type LitElement, type TemplateResult } from 'lit';
import { once } from '../../data/once.js';
import { later } from '../../render/later.js';
import type { PictureType } from '../../render/picture-file.js';
import type { Words } from '../../words/format.js';
import type { Content } from './content.js';
import type { Toolbar } from './toolbar.js';

/** Room for the toolbar. */
export const toolbarRoom = (): TemplateResult => html`<div class="tools-room"></div>`;

/** Exports of a widget: CSV text, picture file and toolbar. Their code is loaded when it is first needed. */
export class Sharing {
  readonly #host: LitElement;
  readonly #content: () => Content | null;
  #toolbar: Toolbar | null = null;

  /** @param content returns what the widget shows now; `null` while there is no figure */
  constructor(host: LitElement, content: () => Content | null) {
    this.#host = host;
    this.#content = content;
  }

  async csv(): Promise<string> {
    const content = this.#content();
    return (await import('./csv.js')).csvOf(content);
  }

  async imageOf(type: PictureType): Promise<Blob> {
    const [{ pictureOf }] = await Promise.all([import('./picture.js'), this.#host.updateComplete]);
    return pictureOf(this.#content(), type);
  }

  readonly #loadToolbar = once(async () => {
    await new Promise<void>(later);
    const { Toolbar } = await import('./toolbar.js');
    this.#toolbar = new Toolbar(this.#host, this.#content);
    this.#host.requestUpdate();
  });

  /**
   * Loads the toolbar, once the browser has drawn the figure. If that fails, the figure is shown without it, and the
   * next update tries again.
   */
  askForToolbar(): void {
    this.#loadToolbar().catch(() => undefined);
  }

  /** The toolbar, or room for it until it is loaded. */
  renderToolbar(words: Words): TemplateResult {
    return this.#toolbar?.render(words) ?? toolbarRoom();
  }
}
