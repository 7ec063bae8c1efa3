import type { LitElement, ReactiveController } from 'lit';
import { LIGHT, type Look } from '../../look/look.js';
import { pageLook } from '../../render/page-look.js';
import type { Scheme } from '../../render/page-scheme.js';
import { watchPage } from '../../render/page-watch.js';
import { watchPrinting } from '../../render/printing.js';
import { languageOf } from './language.js';

/** Follows the colours, font and language of the page around an element: updates it when they change. */
export class PageFollower implements ReactiveController {
  /** The same object until one of its values changes. */
  look: Look = LIGHT;
  language = 'en';
  readonly #host: LitElement;
  #theme: Scheme | null = null;
  #leave: (() => void)[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const update = (): void => this.#host.requestUpdate();
    this.#leave = [
      watchPage(this.#host, () => this.#isOther() && update()),
      // A printed picture is drawn for the width of the paper.
      watchPrinting(update),
    ];
  }

  hostDisconnected(): void {
    this.#leave.forEach((leave) => leave());
  }

  /** @param theme the element's own attribute; `null` if it is missing or illegal */
  read(theme: Scheme | null): void {
    this.#theme = theme;
    this.#isOther();
  }

  /** Reads the page, and says whether it has changed. */
  #isOther(): boolean {
    const [before, language] = [this.look, this.language];
    const look = pageLook(this.#host, this.#theme);
    if (JSON.stringify(look) !== JSON.stringify(before)) this.look = look;
    this.language = languageOf(this.#host);
    return this.look !== before || this.language !== language;
  }
}
