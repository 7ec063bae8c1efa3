import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Figure } from '../figures/figure.js';
import type { Slider } from '../options/explore.js';
import type { Frame } from '../options/plan.js';
import type { Layer } from '../render/picture-host.js';
import type { Words } from '../words/format.js';
import type { ExploreView } from './explore-view.js';
import { Late } from './late.js';

const lateView = new Late(() => import('./explore-view.js'));

/** A row of words of which one holds. */
export interface Choice {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (word: string) => void;
}

/** What there is to explore in a picture of days. */
export interface Days {
  readonly slider: Slider;
  readonly frame: Frame;
  /** Whether the picture has an axis along which a span can be drawn. */
  readonly hasBrush: boolean;
  readonly show: (days: readonly [number, number]) => void;
  /** The part of the figure between two places, px from the left; `null` where no day is there. */
  readonly between: (from: number, until: number) => Figure | null;
  /** Where two days lie, in px from the left; `null` where one is not in the picture. */
  readonly placeOf: (first: number, last: number) => readonly [number, number] | null;
}

/** What a chart has to explore, at the moment it is asked. */
export interface Explored {
  readonly heading: string;
  readonly words: Words;
  readonly choices: readonly Choice[];
  readonly days: Days | null;
  readonly isOwn: boolean;
  readonly restore: () => void;
  /** Px from the left of what is pointed at. */
  readonly at: () => number | null;
}

export type ExploreHost = LitElement & { explore: boolean };

/** The explore view of a chart, which is loaded when it is opened. */
export class Exploring implements ReactiveController {
  readonly #host: ExploreHost;
  readonly #explored: () => Explored;
  #view: ExploreView | null = null;
  /** Why the view is not there, as the facts of a sentence. */
  error: { readonly found: string } | null = null;

  /** @param explored what there is to explore now */
  constructor(host: ExploreHost, explored: () => Explored) {
    this.#host = host;
    this.#explored = explored;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#close();
  }

  get isOpen(): boolean {
    return this.#view !== null;
  }

  /** Draws the data while the view is open. */
  layer(): Layer | null {
    return this.#view;
  }

  /** Called at every turn: opens or closes the view where the host says so. */
  update(): void {
    const { explore, isConnected } = this.#host;
    if (!explore || !isConnected) return this.#close();
    if (this.#view) return;
    lateView.load().then(
      ({ ExploreView }) => {
        if (!this.#host.explore || !this.#host.isConnected || this.#view) return;
        this.error = null;
        this.#view = new ExploreView(this.#host, this.#explored, (error) => this.#fail(error));
        this.#host.requestUpdate();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** The chart, inside of the view where that is open. */
  render(chart: TemplateResult): TemplateResult {
    return this.#view ? this.#view.render(chart) : chart;
  }

  /** The key works where the focus is on the picture, and nowhere else. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const isChart = (event.composedPath()[0] as Element).matches('.chart');
    if (!isChart || event.key.toLowerCase() !== 'e') return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#host.explore = !this.#host.explore;
  };

  #fail(error: unknown): void {
    this.#host.explore = false;
    this.error = { found: error instanceof Error ? error.message : String(error) };
    this.#host.requestUpdate();
  }

  /** It holds memory that is not given back by itself. */
  #close(): void {
    this.#view?.destroy();
    this.#view = null;
  }
}
