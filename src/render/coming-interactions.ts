import type { Plan } from '../options/plan.js';
import { keepEvents } from './early-events.js';
import type { Drawn, GiveInteractions, Interactions } from './interaction.js';
import { later } from './later.js';

/**
 * The interactions of a picture. Their code is loaded when the picture is drawn and the page is idle, or as soon as
 * a reader comes to the picture. What the reader does before it is there is answered then.
 */
export class ComingInteractions<P extends Plan> {
  /** Those of the picture; `null` while the code is not there. */
  now: Interactions | null = null;
  readonly #load: () => Promise<GiveInteractions<P>>;
  readonly #settled: (error: Error | null) => void;
  #give: GiveInteractions<P> | null = null;
  #drawn: Drawn<P> | null = null;
  /** Ends the wait for the code; `null` while there is none. */
  #end: ((again: boolean) => void) | null = null;

  /** @param settled called when the code has come, with `null`, and when it could not be loaded, with the error */
  constructor(load: () => Promise<GiveInteractions<P>>, settled: (error: Error | null) => void) {
    this.#load = load;
    this.#settled = settled;
  }

  /** The picture has another box; `null` if it has none. */
  moveTo(drawn: Drawn<P> | null): void {
    this.#stopWaiting();
    this.now?.destroy();
    this.#drawn = drawn;
    this.now = (drawn && this.#give?.(drawn)) ?? null;
  }

  /** A new picture was drawn. If the code could not be loaded before, this tries again. */
  redrawn(): void {
    this.now?.redrawn();
    if (!this.#drawn || this.#give || this.#end) return;
    const load = (): void => {
      // Only once, whatever else the reader does meanwhile.
      if (!isLoading) this.#load().then(this.#take, this.#fail);
      isLoading = true;
    };
    let isLoading = false;
    const cancel = later(load);
    const release = keepEvents(this.#drawn.box.getRootNode(), load);
    this.#end = (again) => {
      cancel();
      release(again);
    };
  }

  readonly #take = (give: GiveInteractions<P>): void => {
    if (this.#give) return;
    this.#give = give;
    const drawn = this.#drawn;
    if (drawn) {
      this.now = give(drawn);
      drawn.box.append(...this.now.elements);
      this.now.redrawn();
    }
    this.#stopWaiting(true);
    this.#settled(null);
  };

  readonly #fail = (error: Error): void => {
    this.#stopWaiting();
    this.#settled(error);
  };

  #stopWaiting(again = false): void {
    this.#end?.(again);
    this.#end = null;
  }
}
