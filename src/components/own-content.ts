import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { StringKey } from '../words/strings.js';
import { hasFallenOut } from './fallen-out.js';
import { hasSwallowed } from './swallowed.js';

/** What an author has put between the tags of an element, or seems to have. */
export class OwnContent implements ReactiveController {
  /** Whether that is other parts of the page, which have to be seen. */
  hasSwallowed = false;
  #hasFallenOut = false;
  #isKnown = false;
  #next: Node | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#lookAgain());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Keys of sentences on that content; each takes a `tag`. */
  get warnings(): StringKey[] {
    return [
      ...(this.hasSwallowed ? (['attribute.swallowed'] as const) : []),
      ...(this.#hasFallenOut ? (['attribute.fallenOut'] as const) : []),
    ];
  }

  hostConnected(): void {
    // The page may be on its way still, and scripts may put something in at any time.
    this.#observer.observe(this.#host, { childList: true });
    document.addEventListener('DOMContentLoaded', this.#lookAgain);
    this.#isKnown = false;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#lookAgain);
  }

  hostUpdate(): void {
    const host = this.#host;
    if (this.#isKnown && host.nextSibling === this.#next) return;
    this.#isKnown = true;
    this.#next = host.nextSibling;
    this.hasSwallowed = hasSwallowed(host);
    this.#hasFallenOut = hasFallenOut(host);
  }

  readonly #lookAgain = (): void => {
    this.#isKnown = false;
    this.#host.requestUpdate();
  };
}
