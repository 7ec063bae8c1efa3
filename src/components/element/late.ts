import { once } from '../../data/once.js';

/** A module that few widgets need. The first of them loads it, and all share it. */
export class Late<M> {
  /** `null` until it is loaded. */
  module: M | null = null;
  readonly load: () => Promise<M>;

  constructor(load: () => Promise<M>) {
    this.load = once(async () => (this.module = await load()));
  }
}
