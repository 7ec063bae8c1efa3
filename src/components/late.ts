import { once } from '../data/once.js';

/** A module that few widgets need: loaded by the first that does, and kept. */
export class Late<M> {
  /** `null` until it is there. */
  module: M | null = null;
  readonly load: () => Promise<M>;

  constructor(load: () => Promise<M>) {
    this.load = once(async () => (this.module = await load()));
  }
}
