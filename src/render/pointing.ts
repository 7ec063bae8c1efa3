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

/** How a reader reached a target. */
export type Way = 'pointer' | 'key';

/** Lets a reader point at the targets of a picture, tap them, or walk through them by key. */
export class Pointing {
  readonly #area: HTMLElement;
  readonly #show: (target: Target | null, way: Way) => void;
  readonly #tell: (row: string) => void;
  readonly #stop = new AbortController();
  #targets: Targets | null = null;
  #index = -1;
  /** The row of the target that was read out last; -1 for none. */
  #row = -1;
  #way: Way = 'pointer';
  #isPinned = false;
  /** Called when a target is pinned: its tooltip stays, so that the reader can follow the link in it. */
  onPin: () => void = () => undefined;

  /**
   * @param area takes the events; its top left corner is that of the picture
   * @param show called with the target pointed at or walked to; `null` for none
   * @param tell called with a row of the target that is shown, when the reader comes to it
   */
  constructor(
    area: HTMLElement,
    show: (target: Target | null, way: Way) => void,
    tell: (row: string) => void,
  ) {
    this.#area = area;
    this.#show = show;
    this.#tell = tell;
    const { signal } = this.#stop;
    area.addEventListener('pointermove', this.#onPointer, { signal });
    area.addEventListener('pointerdown', this.#onPointer, { signal });
    area.addEventListener('pointerleave', this.#onLeave, { signal });
    // The browser cancels the pointer when a finger begins to scroll the page.
    area.addEventListener('pointercancel', () => this.#go(-1, 'pointer'), { signal });
    area.addEventListener('click', this.#onClick, { signal });
    area.addEventListener('keydown', this.#onKey, { signal });
    area.addEventListener('focusout', this.#onBlur, { signal });
    // A finger is lifted and does not leave: its tooltip stays until the next tap elsewhere.
    document.addEventListener('pointerdown', this.#onElsewhere, { signal });
    document.addEventListener('keydown', this.#onEscape, { signal, capture: true });
  }

  /**
   * Takes the targets of a new picture. A reader who walks through them by key stays at the same one, if
   * there are as many as before: the picture may only have another width.
   */
  setTargets(targets: Targets): void {
    const isSame = targets.count === this.#targets?.count;
    this.#targets = targets;
    if (this.#index < 0 || this.#way === 'pointer' || !isSame) this.#go(-1, 'pointer');
    else this.#show(targets.get(this.#index), 'key');
  }

  /**
   * Goes to the target that a typed text names.
   * @returns whether there is one
   */
  goTo(text: string): boolean {
    const found = this.#targets?.find?.(text, this.#index);
    if (!found) return false;
    this.#go(found.index, 'key');
    this.#row = found.row;
    this.#tellRow();
    return true;
  }

  /** Ends the pointing at a target. */
  leave(): void {
    this.#go(-1, 'pointer');
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onPointer = (event: PointerEvent): void => {
    // A pinned tooltip stays until another target is chosen, so that the reader can reach its link.
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

  /** Ends the pointing when the focus leaves, unless it goes to the link in the tooltip. */
  readonly #onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (!(relatedTarget instanceof Node && this.#area.contains(relatedTarget))) this.#go(-1, 'key');
  };

  readonly #onElsewhere = (event: PointerEvent): void => {
    if (!event.composedPath().includes(this.#area)) this.#go(-1, 'pointer');
  };

  /**
   * Closes the tooltip, wherever the focus is, as a mouse may have opened it. It runs before the listeners
   * of other elements and stops the event, so that a dialog around the picture stays open.
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
    if (this.#index >= 0 && this.#targets.rows && (step === 'up' || step === 'down')) {
      return this.#walkRows(step === 'down' ? 1 : -1);
    }
    this.#go(this.#targets.step(this.#index, step), 'key');
  };

  /** Goes on to the next row of the target, or back; before the first one is the target itself. */
  #walkRows(by: 1 | -1): void {
    const count = this.#targets?.rows?.(this.#index).length ?? 0;
    this.#row = Math.min(Math.max(this.#row + by, -1), count - 1);
    if (this.#row < 0) this.#show(this.#targets?.get(this.#index) ?? null, 'key');
    this.#tellRow();
  }

  #tellRow(): void {
    const row = this.#targets?.rows?.(this.#index)[this.#row];
    if (row !== undefined) this.#tell(row);
  }

  #go(index: number, way: Way): void {
    if (index === this.#index) return;
    this.#row = -1;
    this.#isPinned = false;
    this.#index = index;
    this.#way = way;
    this.#show(index < 0 ? null : (this.#targets?.get(index) ?? null), way);
  }
}

/** Whether an event happens in the tooltip, which gets events only while it is pinned. */
const isInTip = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('.tip') !== null;
