/** A module that few widgets need: loaded by the first that does, and kept. */
export class Late<M> {
  /** `null` until it is there. */
  module: M | null = null;
  readonly #import: () => Promise<M>;
  #loading: Promise<M> | null = null;

  constructor(load: () => Promise<M>) {
    this.#import = load;
  }

  /** Loads it; another call may have more luck where one had none. */
  load(): Promise<M> {
    this.#loading ??= this.#import().then(
      (module) => (this.module = module),
      (error: unknown) => {
        this.#loading = null;
        throw error;
      },
    );
    return this.#loading;
  }
}
