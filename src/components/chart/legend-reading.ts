import type { ReactiveControllerHost } from 'lit';
import type { Hiding } from '../../figures/hiding.js';
import type { LegendActions } from './legend-actions.js';

/** The reader's choices in a picture with a legend, and the part of the figure that they show. */
export class LegendReading<F, V extends Hiding> implements LegendActions<V> {
  /** The reader's choice: hidden series, and the part they have zoomed to. */
  view: V;
  /** The figure with nothing hidden. */
  whole: F | null = null;
  /** The part of `whole` that is shown. */
  shown: F | null = null;
  listsAll = false;
  protected readonly host: ReactiveControllerHost;
  readonly #told: (view: V) => void;
  #madeFrom: readonly unknown[] = [];

  /**
   * @param all the view in which nothing is hidden
   * @param told called with the view whenever the reader chooses another part of the figure
   */
  constructor(host: ReactiveControllerHost, all: V, told: (view: V) => void) {
    this.host = host;
    this.view = all;
    this.#told = told;
  }

  /** Shows what a new view has. */
  choose(view: V): void {
    this.view = view;
    this.host.requestUpdate();
    this.#told(view);
  }

  listAll(isAll: boolean): void {
    this.listsAll = isAll;
    this.host.requestUpdate();
  }

  /** Shows a part of a figure. It is made anew only if the figure or one of `choices` is another. */
  protected show(whole: F | null, choices: readonly unknown[], partOf: (whole: F) => F): void {
    const from = [whole, ...choices];
    if (from.every((one, index) => one === this.#madeFrom[index])) return;
    this.#madeFrom = from;
    this.whole = whole;
    this.shown = whole && partOf(whole);
  }
}
