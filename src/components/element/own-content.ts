import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NoteCode } from '../../words/strings.js';
import { arrived } from './arrived.js';
import { lateSlips } from './late-slips.js';
import { isPrerendered } from './prerendered.js';

/** Finds mistakes in the content between the tags of an element: unclosed tags, blocks in a paragraph. */
export class OwnContent implements ReactiveController {
  /** Mistakes in the content. */
  warnings: readonly NoteCode[] = [];
  /** Code that is being loaded to judge content that is not as it usually is; `null` for none. */
  judging: Promise<void> | null = null;
  #isKnown = false;
  #next: Node | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = new MutationObserver(() => this.#lookAgain());

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the content is other parts of the page, which have to stay visible. */
  get hasSwallowed(): boolean {
    return this.warnings.includes('swallowed');
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
    if (this.#judge()) return;
    // Until then the content is shown as the author's fallback.
    this.judging ??= arrived(lateSlips.load()).then(() => {
      this.judging = null;
      this.#judge();
      host.requestUpdate();
    });
  }

  /** @returns whether the content could be judged, with the code that is there */
  #judge(): boolean {
    const host = this.#host;
    const { module } = lateSlips;
    const found = isUsual(host) ? [] : module?.contentSlips(host);
    if (found) this.warnings = found;
    return found !== undefined;
  }

  readonly #lookAgain = (): void => {
    this.#isKnown = false;
    this.#host.requestUpdate();
  };
}

/**
 * Whether an element has at most a text in it, and is closed for sure: something follows it directly, or our command
 * has closed it.
 */
function isUsual(element: Element): boolean {
  if (isPrerendered(element)) return true;
  const { nextSibling } = element;
  const isFollowed =
    nextSibling instanceof Text ? nextSibling.data !== '' : nextSibling instanceof Element;
  const isEmpty = !element.hasChildNodes() || element.textContent?.trim() === '';
  return element.childElementCount === 0 && (isFollowed || (isEmpty && !element.closest('p')));
}
