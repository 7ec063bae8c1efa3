import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureTask } from './figure-task.js';

/** Loads the data of a widget again: every so often, and when the network comes back. */
export class Renewal implements ReactiveController {
  readonly #task: FigureTask;
  readonly #reload: () => void;
  #seconds: number | null = null;
  #isConnected = false;
  #isDue = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, task: FigureTask, reload: () => void) {
    this.#task = task;
    this.#reload = reload;
    host.addController(this);
  }

  /** @param seconds from one time to the next; `null` for never */
  every(seconds: number | null): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#start();
  }

  hostConnected(): void {
    this.#isConnected = true;
    addEventListener('online', this.#onOnline);
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#start();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    removeEventListener('online', this.#onOnline);
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearInterval(this.#timer);
  }

  #start(): void {
    clearInterval(this.#timer);
    if (this.#seconds === null || !this.#isConnected) return;
    this.#timer = setInterval(() => this.#renew(), this.#seconds * 1000);
  }

  /** Nobody sees a page in the background: it is renewed when somebody comes back to it. */
  #renew(): void {
    this.#isDue = document.hidden;
    // Whoever shares the file may have loaded it just before.
    if (!this.#isDue) this.#task.renew(((this.#seconds ?? 0) * 1000) / 2);
  }

  /** Once more, now. What is shown stays, where that fails as well. */
  readonly retry = (): void => (this.#task.figure ? this.#task.renew(0) : this.#reload());

  readonly #onOnline = (): void => {
    if (this.#task.canRetry) this.retry();
  };

  readonly #onVisible = (): void => {
    if (this.#isDue && !document.hidden) this.#renew();
  };
}
