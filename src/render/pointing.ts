import type { Step, Target, Targets } from '../options/plan.js';
import { placeIn } from './text-scale.js';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'back',
  PageDown: 'on',
};

/** How a reader came to a target. */
export type Way = 'pointer' | 'key';

/** Lets a reader point at the targets of a picture, tap them, or walk through them by key. */
export class Pointing {
  readonly #area: HTMLElement;
  readonly #show: (target: Target | null, way: Way) => void;
  readonly #stop = new AbortController();
  #targets: Targets | null = null;
  #index = -1;
  #way: Way = 'pointer';

  /**
   * @param area takes the events; its top left corner is that of the picture
   * @param show is told the target that is meant now
   */
  constructor(area: HTMLElement, show: (target: Target | null, way: Way) => void) {
    this.#area = area;
    this.#show = show;
    const { signal } = this.#stop;
    area.addEventListener('pointermove', this.#onPointer, { signal });
    area.addEventListener('pointerdown', this.#onPointer, { signal });
    area.addEventListener('pointerleave', this.#onLeave, { signal });
    // The finger scrolls the page.
    area.addEventListener('pointercancel', () => this.#go(-1, 'pointer'), { signal });
    area.addEventListener('keydown', this.#onKey, { signal });
    area.addEventListener('blur', () => this.#go(-1, 'key'), { signal });
    // A finger leaves nothing behind: its tooltip stays until the next tap elsewhere.
    document.addEventListener('pointerdown', this.#onElsewhere, { signal });
    document.addEventListener('keydown', this.#onEscape, { signal, capture: true });
  }

  /**
   * Takes the targets of a new picture. Who walks through them by key stays where they are, where
   * there are as many as before: the picture may only have another width.
   */
  setTargets(targets: Targets): void {
    const isSame = targets.count === this.#targets?.count;
    this.#targets = targets;
    if (this.#index < 0 || this.#way === 'pointer' || !isSame) this.#go(-1, 'pointer');
    else this.#show(targets.get(this.#index), 'key');
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    const { x, y } = placeIn(this.#area, event);
    const index = this.#targets?.at(x, y) ?? -1;
    this.#go(index, 'pointer');
  };

  readonly #onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#go(-1, 'pointer');
  };

  readonly #onElsewhere = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#area)) this.#go(-1, 'pointer');
  };

  /**
   * Wherever the focus is, as a mouse may have opened the tooltip; and before others hear of it, so
   * that what is around the picture stays open.
   */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this.#index < 0) return;
    this.#go(-1, 'key');
    event.stopPropagation();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step === undefined || !this.#targets) return;
    // These keys walk through the picture instead of scrolling the page.
    event.preventDefault();
    this.#go(this.#targets.step(this.#index, step), 'key');
  };

  #go(index: number, way: Way): void {
    if (index === this.#index) return;
    this.#index = index;
    this.#way = way;
    this.#show(index < 0 ? null : (this.#targets?.get(index) ?? null), way);
  }
}
