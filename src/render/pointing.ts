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
  #isPinned = false;
  /** Keeps what is shown where a reader can get at it. */
  onPin: () => void = () => undefined;

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
    area.addEventListener('click', this.#onClick, { signal });
    area.addEventListener('keydown', this.#onKey, { signal });
    area.addEventListener('focusout', this.#onBlur, { signal });
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

  /** Nothing is pointed at any more. */
  leave(): void {
    this.#go(-1, 'pointer');
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    // What has been pinned stays until something else is chosen, so that its link can be reached.
    if (isInTip(event) || (this.#isPinned && event.type === 'pointermove')) return;
    const { x, y } = placeIn(this.#area, event);
    const index = this.#targets?.at(x, y) ?? -1;
    this.#go(index, 'pointer');
  };

  readonly #onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && !this.#isPinned) this.#go(-1, 'pointer');
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (isInTip(event) || !this.#targets) return;
    const { x, y } = placeIn(this.#area, event);
    this.#go(this.#targets.at(x, y), 'pointer');
    this.#pin();
  };

  #pin(): boolean {
    const link = this.#index < 0 ? undefined : this.#targets?.get(this.#index).tip.link;
    this.#isPinned = link !== undefined;
    if (this.#isPinned) this.onPin();
    return this.#isPinned;
  }

  /** The focus may go to the link of what is shown. */
  readonly #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.#area.contains(relatedTarget))) this.#go(-1, 'key');
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
    if (this.#area.contains(event.composedPath()[0] as Node)) this.#area.focus();
    this.#go(-1, 'key');
    event.stopPropagation();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || isInTip(event)) return;
    if (event.key === 'Enter' && this.#pin()) {
      event.preventDefault();
      this.#area.querySelector<HTMLElement>('.tip a')?.focus();
    }
    const step = STEPS[event.key];
    if (step === undefined || !this.#targets) return;
    // These keys walk through the picture instead of scrolling the page.
    event.preventDefault();
    this.#go(this.#targets.step(this.#index, step), 'key');
  };

  #go(index: number, way: Way): void {
    if (index === this.#index) return;
    this.#isPinned = false;
    this.#index = index;
    this.#way = way;
    this.#show(index < 0 ? null : (this.#targets?.get(index) ?? null), way);
  }
}

/** Whether something happens in what a reader has pinned. */
const isInTip = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.tip') !== null;
