import {
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { FigureKind } from '../../kinds/kind.js';
import { hasSameItems } from '../../render/same-items.js';
import type { TextTable } from '../../words/tables.js';
import type { Words } from '../../words/format.js';
import { afterFrame, later } from '../../render/later.js';

/** The inputs of the tables, which are made again only if one of these changes. */
type Parts<F extends Figure> = readonly [shown: F, label: string, words: Words, whole: F];

/** The hosts on the page by what their tables say, in the order of the page. */
const onPage = new Map<string, TableHost[]>();

type TableHost = ReactiveControllerHost & Node;

const inOrder = (a: Node, b: Node): number =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/**
 * Adds a picture's short tables, which only screen readers see. They are loaded and made after the
 * picture is on the page. When a reader chooses another part of the figure, the old tables stay until the new picture has
 * been painted; then they are made anew. Of pictures with the same numbers, the first one of the page alone shows its
 * tables.
 */
export class ShortTables<F extends Figure> implements ReactiveController {
  readonly #host: TableHost;
  readonly #tables: () => FigureKind<never, F>['tables'];
  readonly #parts: () => Parts<F> | null;
  #made: Parts<F> | null = null;
  /** What the tables say besides their captions. */
  #said = '';
  #view: TemplateResult | null = null;
  #cancel: (() => void) | null = null;

  /**
   * @param tables returns how to load the tables of the host's kind of figure
   * @param parts returns the inputs of the tables as of now; `null` if there is no picture
   */
  constructor(
    host: TableHost,
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
    this.#cancel ??= (this.#made ? afterFrame : later)(() => {
      this.#cancel = null;
      this.#make().catch(() => this.#drop());
    });
  }

  hostDisconnected(): void {
    this.#leave();
    this.#cancel?.();
    this.#cancel = null;
  }

  render(): TemplateResult | typeof nothing {
    const isFirst = onPage.get(this.#said)?.[0] === this.#host;
    const isOfFigure = hasSameItems(this.#parts()?.slice(1) ?? [], this.#made?.slice(1) ?? null);
    return isFirst && isOfFigure ? (this.#view ?? nothing) : nothing;
  }

  /** If new tables cannot be made, the picture is shown without any: the old ones would not be true. */
  #drop(): void {
    if (!this.#view) return;
    this.#view = null;
    this.#leave();
    this.#host.requestUpdate();
  }

  async #make(): Promise<void> {
    const [{ shortTablesView }, tables] = await Promise.all([
      import('./short-tables-view.js'),
      this.#tables()?.(),
    ]);
    const parts = this.#parts();
    if (!parts || !tables || !this.#host.isConnected) return;
    const [shown, label, words] = parts;
    const short = tables.short(shown, label, words);
    this.#view = shortTablesView(short, words);
    this.#join(short);
    this.#made = parts;
    this.#host.requestUpdate();
  }

  #join(tables: readonly TextTable[]): void {
    this.#leave();
    this.#said = JSON.stringify(tables.map(({ header, rows }) => [header, rows]));
    const hosts = [...(onPage.get(this.#said) ?? []), this.#host].sort(inOrder);
    onPage.set(this.#said, hosts);
    // The one that came first may no longer be the first one of the page.
    hosts[1]?.requestUpdate();
  }

  /** Lets another host show the same tables. */
  #leave(): void {
    const others = (onPage.get(this.#said) ?? []).filter((host) => host !== this.#host);
    if (others.length > 0) onPage.set(this.#said, others);
    else onPage.delete(this.#said);
    others[0]?.requestUpdate();
    this.#made = null;
  }
}
