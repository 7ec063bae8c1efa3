import type { ReactiveController, TemplateResult } from 'lit';
import type { Layer } from '../../render/picture-host.js';
import type { ExploreView } from './explore-view.js';
import type { Explored, ExploreHost } from './explored.js';
import { loadView } from './late-view.js';

/** The explore view of a chart, which is loaded when it is opened. */
export class Exploring implements ReactiveController {
  readonly #host: ExploreHost;
  readonly #load: () => Promise<() => Explored>;
  #view: ExploreView | null = null;
  /** Why the view could not be loaded or drawn, as the facts of a sentence. */
  error: { readonly found: string } | null = null;
  /** Whether the host's attribute `explore` asks for the view. */
  isWanted = false;

  /** @param load loads what returns all that there is to explore now */
  constructor(host: ExploreHost, load: () => Promise<() => Explored>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#close();
  }

  get isOpen(): boolean {
    return this.#view !== null;
  }

  /** The layer that draws the data while the view is open; else `null`. */
  layer(): Layer | null {
    return this.#view;
  }

  /** Opens or closes the view as the host asks. Called at every update of the host. */
  update(): void {
    if (!this.isWanted || !this.#host.isConnected) return this.#close();
    if (this.#view) return;
    Promise.all([loadView(), this.#load()]).then(
      ([{ ExploreView }, explored]) => {
        if (!this.isWanted || !this.#host.isConnected || this.#view) return;
        this.error = null;
        this.#view = new ExploreView(this.#host, explored, (error) => this.#fail(error));
        this.#host.requestUpdate();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** Renders the chart, inside the view if that is open. */
  render(chart: TemplateResult): TemplateResult {
    return this.#view ? this.#view.render(chart) : chart;
  }

  #fail(error: unknown): void {
    this.#host.explore = false;
    this.error = { found: error instanceof Error ? error.message : String(error) };
    this.#host.requestUpdate();
  }

  /** Destroys the view: ECharts does not free its memory by itself. */
  #close(): void {
    this.#view?.destroy();
    this.#view = null;
  }
}
