import type { ActivityTable } from '../data/table.js';
import type { SelectedRows } from './as-of.js';

/**
 * Keeps what was counted of rows of a table, as several figures of a page need the same. What it gives belongs
 * to all of them: nobody may change its arrays, or hand them over to another thread.
 */
export class OncePerRows<T> {
  readonly #known = new WeakMap<ActivityTable, Map<string, T>>();
  readonly #most: number;

  /** @param most so many are kept for a table, those that were counted last */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * @param what names what is counted, whatever the period
   * @param count counts it if it is not kept
   */
  of({ table, asOf, scope, series }: SelectedRows, what: readonly string[], count: () => T): T {
    let known = this.#known.get(table);
    if (!known) this.#known.set(table, (known = new Map<string, T>()));
    const key = JSON.stringify([what, asOf, scope.activeOnly, series]);
    let one = known.get(key);
    if (one === undefined) {
      known.set(key, (one = count()));
      if (known.size > this.#most) known.delete(known.keys().next().value as string);
    }
    return one;
  }
}
