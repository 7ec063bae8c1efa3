/** Code was called that is not loaded yet. Whoever can wait loads it and calls again. */
export class Lacking extends Error {
  constructor(readonly code: LateCode<unknown>) {
    super('This code is not loaded yet');
  }
}

/**
 * A module that few pages need: it is loaded when it is needed, and all share it. Programs that read and
 * count at once, such as the worker, are given it from the start.
 */
export class LateCode<M> {
  /** `null` until it is there. */
  module: M | null = null;
  readonly load: () => Promise<M>;

  /** @param load imports the module */
  constructor(load: () => Promise<M>) {
    this.load = async () => (this.module ??= await load());
  }

  /** Begins to load what is sure to be needed soon. A failure shows when it is needed. */
  begin(): void {
    this.load().catch(() => undefined);
  }

  /** @throws Lacking if the module is not there */
  here(): M {
    if (this.module === null) throw new Lacking(this);
    return this.module;
  }
}
