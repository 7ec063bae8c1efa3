import type { LitElement, ReactiveController } from 'lit';
import type { Look } from '../../look/look.js';
import { schemeOf, type Scheme } from '../../render/page-scheme.js';
import { watchPage } from '../../render/page-watch.js';
import { isPrinting, watchPrinting } from '../../render/printing.js';
import { languageOf } from './language.js';
import type { LookFollower } from './look-follower.js';

/** Follows the scheme and the language of the page around an element: updates it when they change. */
export class PageFollower implements ReactiveController {
  scheme: Look['scheme'] = 'light';
  language = 'en';
  readonly #host: LitElement;
  readonly #looks: () => LookFollower | null;
  #theme: Scheme | null = null;
  #leave: (() => void)[] = [];

  /** @param looks returns what follows the colours as well, if the element draws */
  constructor(host: LitElement, looks: () => LookFollower | null) {
    this.#host = host;
    this.#looks = looks;
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
    const { scheme, language } = this;
    const looks = this.#looks();
    const hasOtherLook = looks?.read(this.#theme, isPrinting()) ?? false;
    this.scheme = looks?.look.scheme ?? this.#schemeOf();
    this.language = languageOf(this.#host);
    return hasOtherLook || this.scheme !== scheme || this.language !== language;
  }

  /** The scheme that a look would have. */
  #schemeOf(): Look['scheme'] {
    const scheme = this.#theme ?? schemeOf(this.#host);
    return scheme === 'dark' && isPrinting() ? 'paper' : scheme;
  }
}
