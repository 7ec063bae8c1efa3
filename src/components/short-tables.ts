import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Figure } from '../figures/figure.js';
import { hasSameItems } from '../render/same-items.js';
import type { Words } from '../words/format.js';

/** The inputs of the tables, which are made again only if one of these changes. */
type Parts = readonly [figure: Figure, label: string, words: Words];

/** Longest time to wait for the browser to be idle, in ms. */
const PATIENCE = 2000;

/**
 * Adds a picture's short tables, which only screen readers see. They are loaded and made after the
 * picture is on the page.
 */
export class ShortTables implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #parts: () => Parts | null;
  #made: Parts | null = null;
  #view: TemplateResult | null = null;
  #cancel: (() => void) | null = null;

  /** @param parts returns the inputs of the tables as of now; `null` if there is no picture */
  constructor(host: ReactiveControllerHost, parts: () => Parts | null) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = this.#parts();
    if (!parts || hasSameItems(parts, this.#made)) return;
    this.#cancel ??= later(() => {
      this.#cancel = null;
      // If loading fails, the picture is shown without them.
      this.#make().catch(() => null);
    });
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  render(): TemplateResult | typeof nothing {
    return this.#view && hasSameItems(this.#parts(), this.#made) ? this.#view : nothing;
  }

  async #make(): Promise<void> {
    const { shortTablesView } = await import('./short-tables-view.js');
    const parts = this.#parts();
    if (!parts) return;
    this.#made = parts;
    this.#view = shortTablesView(...parts);
    this.#host.requestUpdate();
  }
}

/**
 * Runs an action when the browser is idle.
 * @returns cancels it
 */
function later(action: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(action, { timeout: PATIENCE });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(action);
  return () => clearTimeout(timer);
}
