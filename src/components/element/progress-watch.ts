import type { Counting } from '../../engine/counting.js';
import type { Progress } from '../../engine/progress.js';
import type { FigureRequest } from '../../engine/requests.js';
import { lateProgress } from './late-progress.js';

/** Interval at which the progress of a load is updated, in ms. */
const EVERY = 300;

/** Looks from time to time how far a load has come. */
export class ProgressWatch<R extends FigureRequest> {
  /** `null` where nothing is being loaded, or has not been for long. */
  progress: Progress | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param told called after each look */
  start(counting: Counting<R>, request: R, told: () => void): void {
    this.stop();
    let isBegun = false;
    this.#timer = setInterval(() => {
      const { module } = lateProgress;
      if (!module) {
        // Once: a file that cannot be had would be asked for at every look.
        if (!isBegun) lateProgress.begin();
        isBegun = true;
        return;
      }
      this.progress = module.progressOf(counting, request);
      told();
    }, EVERY);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.progress = null;
  }
}
