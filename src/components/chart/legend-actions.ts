import type { Hiding } from '../../figures/hiding.js';

/** The choices that a legend offers to a reader. */
export interface LegendActions<V extends Hiding> {
  readonly view: V;
  choose(view: V): void;
}
