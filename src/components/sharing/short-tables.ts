import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { FigureKind } from '../../kinds/kind.js';
import { hasSameItems } from '../../render/same-items.js';
import type { Words } from '../../words/format.js';
import { later } from '../../render/later.js';

/** The inputs of the tables, which are made again only if one of these changes. */
type Parts<F extends Figure> = readonly [figure: F, label: string, words: Words];

/**
 * Adds a picture's short tables, which only screen readers see. They are loaded and made after the
 * picture is on the page.
 */
export class ShortTables<F extends Figure> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tables: () => FigureKind<never, F>['tables'];
  readonly #parts: () => Parts<F> | null;
  #made: Parts<F> | null = null;
  #view: TemplateResult | null = null;
  #cancel: (() => void) | null = null;

  /**
   * @param tables returns how to load the tables of the host's kind of figure
   * @param parts returns the inputs of the tables as of now; `null` if there is no picture
   */
  constructor(
    host: ReactiveControllerHost,
    tables: () => FigureKind<never, F>['tables'],
    parts: () => Parts<F> | null,
  ) {
    this.#host = host;
    this.#tables = tables;
    this.#parts = parts;
    host.addController(this);
  }

  hostUpdated(): void {
    const parts = this.#parts();
    if (!this.#tables() || !parts || hasSameItems(parts, this.#made)) return;
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
    const [{ shortTablesView }, tables] = await Promise.all([
      import('./short-tables-view.js'),
      this.#tables()?.(),
    ]);
    const parts = this.#parts();
    if (!parts || !tables) return;
    this.#made = parts;
    this.#view = shortTablesView(tables.short(...parts), parts[2]);
    this.#host.requestUpdate();
  }
}
