/** So many bytes make a wait begin anew. */
const ENOUGH_BYTES = 4096;

/** A timer that comes so many milliseconds late did not run: the page was frozen, or the computer asleep. */
const ASLEEP = 1000;

/**
 * How long a transfer may go without bringing anything worth mentioning. Only the waiting counts,
 * not what the receiver does with what has come, nor the time in which it was asleep.
 */
export class Patience {
  readonly #limit: number;
  readonly #stop = new AbortController();
  #left: number;
  #bytes = 0;

  /**
   * @param limit milliseconds
   * @param unwanted ends it before that
   */
  constructor(limit: number, unwanted?: AbortSignal) {
    this.#limit = limit;
    this.#left = limit;
    unwanted?.addEventListener('abort', () => this.#stop.abort());
    if (unwanted?.aborted) this.#stop.abort();
  }

  /** Milliseconds that it still has. */
  get left(): number {
    return this.#left;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** Waits for something that the signal ends when it takes too long. */
  async with<T>(awaited: Promise<T>): Promise<T> {
    let start = performance.now();
    const waited = (): number => performance.now() - start;
    const stop = (): void => this.#stop.abort();
    // What came meanwhile is noticed after the wake, perhaps after this timer: so there is another wait.
    const onTime = (): void => {
      if (waited() < this.#left + ASLEEP) return stop();
      start = performance.now();
      timer = setTimeout(stop, this.#left);
    };
    let timer = setTimeout(onTime, this.#left);
    try {
      return await awaited;
    } finally {
      clearTimeout(timer);
      // Where more than all of it is over and no timer has said so, nobody knows what was slept.
      if (waited() < this.#left) this.#left -= waited();
    }
  }

  /** Waits so many milliseconds, or until it is over. */
  pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Some bytes have come. */
  arrived(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes < ENOUGH_BYTES) return;
    this.#bytes = 0;
    this.#left = this.#limit;
  }
}
