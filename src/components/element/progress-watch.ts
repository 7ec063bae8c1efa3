import type { Progress } from '../../engine/engine.js';

/** Interval at which the progress of a load is updated, in ms. */
const EVERY = 300;

/** Looks from time to time how far a load has come. */
export class ProgressWatch {
  /** `null` where nothing is being loaded, or has not been for long. */
  progress: Progress | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param told called after each look */
  start(look: () => Progress | null, told: () => void): void {
    this.stop();
    this.#timer = setInterval(() => {
      this.progress = look();
      told();
    }, EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.progress = null;
  }
}
