import type { Hiding } from '../../figures/hiding.js';

/** What a reader chooses by a legend. */
export interface LegendActions<V extends Hiding> {
  readonly view: V;
  choose(view: V): void;
}
