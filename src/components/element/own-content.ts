import type { ReactiveController, ReactiveControllerHost } from 'lit';
import '../../words/english/attributes.js';
import type { StringKey } from '../../words/strings.js';
import { hasFallenOut } from './fallen-out.js';
import { hasSwallowed } from './swallowed.js';

/** Finds mistakes in the content between the tags of an element: unclosed tags, blocks in a paragraph. */
export class OwnContent implements ReactiveController {
  /** Whether the content is other parts of the page, which have to stay visible. */
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

  /** Keys of warnings on the content; each sentence needs the fact `tag`. */
  get warnings(): StringKey[] {
    return [
      ...(this.hasSwallowed ? (['attribute.swallowed'] as const) : []),
      ...(this.#hasFallenOut ? (['attribute.fallenOut'] as const) : []),
    ];
  }

  hostConnected(): void {
    // The page may still be loading, and scripts may add content at any time.
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
