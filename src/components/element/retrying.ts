import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureTask } from './figure-task.js';
import type { Renewal } from './renewal.js';

/** Loads the data of a widget again: when the reader asks, when the network comes back, and at an interval. */
export class Retrying implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: FigureTask;
  readonly #remarking: { readonly canRetry: boolean };
  readonly #reload: () => void;
  /** Few widgets have an interval: the code for it is loaded for these. */
  #renewal: Renewal | null = null;

  /**
   * @param remarking knows whether a load has failed, and another try may succeed
   * @param reload loads the data as if nothing had been shown
   */
  constructor(
    host: ReactiveControllerHost,
    task: FigureTask,
    remarking: { readonly canRetry: boolean },
    reload: () => void,
  ) {
    this.#host = host;
    this.#task = task;
    this.#remarking = remarking;
    this.#reload = reload;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** Tries again at once. If that fails too, the figure shown stays. */
  readonly retry = (): void => (this.#task.figure ? this.#task.renew(0) : this.#reload());

  /** @param seconds between one load of the data and the next; `null` for no refresh */
  every(seconds: number | null): void {
    if (this.#renewal) return this.#renewal.every(seconds);
    if (seconds === null) return;
    // If it does not come, the next update tries again.
    import('./renewal.js').then(
      (late) => {
        this.#renewal ??= new late.Renewal(this.#host, this.#task);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  readonly #onOnline = (): void => {
    if (this.#remarking.canRetry) this.retry();
  };
}
