import type { Hiding } from '../../figures/hiding.js';

/** The choices that a legend offers to a reader. */
export interface LegendActions<V extends Hiding> {
  readonly view: V;
  choose(view: V): void;
  /** Whether the legend lists the series too that have no colour of their own. */
  listsAll: boolean;
  listAll(isAll: boolean): void;
  /** Lets the entry stand out that the reader points at or walks to, if the picture can do so; `null` for none. */
  pointAt?(key: string | null): void;
}
