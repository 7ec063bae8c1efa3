import type { LitElement, ReactiveController } from 'lit';
import { LateCode } from '../../data/late-code.js';
import type { Look } from '../../look/look.js';
import { schemeOf, type Scheme } from '../../render/page-scheme.js';
import { languageOf } from './language.js';
import { later } from '../../render/later.js';
import type { LookFollower } from './look-follower.js';

const code = new LateCode(() => import('./page-watching.js'));

/** Those on the page that wait for this code. The first figure of a page brings it for all. */
const waiting = new Set<() => void>();

/**
 * Reads the scheme and the language of the page around an element, and updates the element when they change.
 * A page seldom changes while it is loaded, so what notices a change comes after the first figure.
 */
export class PageFollower implements ReactiveController {
  scheme: Look['scheme'] = 'light';
  language = 'en';
  readonly #host: LitElement;
  readonly #looks: () => LookFollower | null;
  #theme: Scheme | null = null;
  #leave: (() => void) | undefined;

  /** @param looks returns what follows the colours as well, if the element draws */
  constructor(host: LitElement, looks: () => LookFollower | null) {
    this.#host = host;
    this.#looks = looks;
    host.addController(this);
  }

  hostConnected(): void {
    if (code.module) this.#start();
    else waiting.add(this.#start);
  }

  hostDisconnected(): void {
    waiting.delete(this.#start);
    this.#leave?.();
    this.#leave = undefined;
  }

  /** Begins to watch the page when the browser is idle. If the code cannot be loaded, the next figure tries again. */
  watch(): void {
    if (code.module) return;
    later(() => {
      code.load().then(
        () => {
          for (const start of waiting) start();
          waiting.clear();
        },
        () => undefined,
      );
    });
  }

  /** @param theme the element's own attribute; `null` if it is missing or illegal */
  read(theme: Scheme | null): void {
    this.#theme = theme;
    this.#isOther();
  }

  readonly #start = (): void => {
    const update = (): void => this.#host.requestUpdate();
    // It also calls back at first, so that no change before is missed.
    const check = (): void => void (this.#isOther() && update());
    // A printed picture is drawn for the width of the paper.
    this.#leave = code.module?.watch(this.#host, check, update);
  };

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

const isPrinting = (): boolean => code.module?.isPrinting() ?? false;
