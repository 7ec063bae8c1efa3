import { nothing, type LitElement, type TemplateResult } from 'lit';
import { once } from '../../data/once.js';
import type { PictureType } from '../../render/picture-file.js';
import type { Words } from '../../words/format.js';
import type { Content } from './content.js';
import type { Toolbar } from './toolbar.js';

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
    const { Toolbar } = await import('./toolbar.js');
    this.#toolbar = new Toolbar(this.#host, this.#content);
    this.#host.requestUpdate();
  });

  /** Loads the toolbar. If that fails, the figure is shown without it, and the next update tries again. */
  askForToolbar(): void {
    this.#loadToolbar().catch(() => undefined);
  }

  renderToolbar(words: Words): TemplateResult | typeof nothing {
    return this.#toolbar ? this.#toolbar.render(words) : nothing;
  }
}
