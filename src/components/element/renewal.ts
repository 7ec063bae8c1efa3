import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FigureTask } from './figure-task.js';

/** Refreshes the data of a widget at an interval. */
export class Renewal implements ReactiveController {
  readonly #task: FigureTask;
  #seconds: number | null = null;
  #isConnected = false;
  #isDue = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, task: FigureTask) {
    this.#task = task;
    host.addController(this);
  }

  /** @param seconds the interval; `null` for no refresh */
  every(seconds: number | null): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#start();
  }

  hostConnected(): void {
    this.#isConnected = true;
    document.addEventListener('visibilitychange', this.#onVisible);
    this.#start();
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    document.removeEventListener('visibilitychange', this.#onVisible);
    clearInterval(this.#timer);
  }

  #start(): void {
    clearInterval(this.#timer);
    if (this.#seconds === null || !this.#isConnected) return;
    this.#timer = setInterval(() => this.#renew(), this.#seconds * 1000);
  }

  /** Refreshes the data; if the page is in the background, only when the reader comes back to it. */
  #renew(): void {
    this.#isDue = document.hidden;
    // Another widget with the same file may just have loaded it: keep a file younger than half the interval.
    if (!this.#isDue) this.#task.renew(((this.#seconds ?? 0) * 1000) / 2);
  }

  readonly #onVisible = (): void => {
    if (this.#isDue && !document.hidden) this.#renew();
  };
}
