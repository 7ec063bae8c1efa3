/** Number of bytes that make a wait begin anew. */
const ENOUGH_BYTES = 4096;

/** A timer that comes so many ms late did not run: the page was frozen, or the computer asleep. */
const ASLEEP = 1000;

/**
 * Limits how long a transfer may go on with hardly any bytes. Only the waiting counts, not the work
 * of the receiver on the bytes, nor the time in which the device was asleep.
 */
export class Patience {
  readonly #limit: number;
  readonly #stop = new AbortController();
  #left: number;
  #bytes = 0;

  /**
   * @param limit milliseconds
   * @param unwanted aborts the transfer before that
   */
  constructor(limit: number, unwanted?: AbortSignal) {
    this.#limit = limit;
    this.#left = limit;
    unwanted?.addEventListener('abort', () => this.#stop.abort());
    if (unwanted?.aborted) this.#stop.abort();
  }

  /** Milliseconds left to wait. */
  get left(): number {
    return this.#left;
  }

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** Waits for a promise, and aborts the signal if it takes too long: the promise must then reject. */
  async with<T>(awaited: Promise<T>): Promise<T> {
    let start = performance.now();
    const waited = (): number => performance.now() - start;
    const stop = (): void => this.#stop.abort();
    // After a sleep, bytes that have come may be noticed only after this timer: wait once more.
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
      // If more than the time left has passed but no timer ran, an unknown part of it was sleep:
      // count none.
      if (waited() < this.#left) this.#left -= waited();
    }
  }

  /** Counts bytes that have come. */
  arrived(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes < ENOUGH_BYTES) return;
    this.#bytes = 0;
    this.#left = this.#limit;
  }
}
