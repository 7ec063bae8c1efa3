import type { LitElement } from 'lit';
import { chartBox } from '../chart/chart-view.js';

/** A change of the picture's height that is smaller than this, in px, is none. */
const SAME = 1;

/** Lets a dialog fill the window, with a picture that is as high as its other parts leave room for. */
export class FullWindow {
  /** Whether the dialog fills the window. */
  isOpen = false;
  readonly #host: LitElement;
  readonly #dialog: () => HTMLDialogElement | undefined;
  // Not within the observer's turn: the picture changes the heights that are observed.
  readonly #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));

  constructor(host: LitElement, dialog: () => HTMLDialogElement | undefined) {
    this.#host = host;
    this.#dialog = dialog;
  }

  /** Makes the dialog modal, over the whole window, or puts it back into its place in the page. */
  turn(isOpen: boolean): void {
    const dialog = this.#dialog();
    if (!dialog || isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    const { activeElement } = dialog.getRootNode() as ShadowRoot;
    dialog.close();
    if (isOpen) dialog.showModal();
    else dialog.show();
    // A dialog that opens gives the focus to its first button.
    const before = dialog.contains(activeElement) ? activeElement : null;
    const button = dialog.querySelector('.large');
    ((before ?? button) as HTMLElement | null)?.focus({ preventScroll: true });
    void this.#layOut(dialog);
  }

  destroy(): void {
    this.#observer.disconnect();
  }

  /** Fits the picture once the title and the caption of the full window are there, before it is painted. */
  async #layOut(dialog: HTMLDialogElement): Promise<void> {
    this.#observer.disconnect();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    dialog.style.removeProperty('--room');
    this.#fit();
    if (this.isOpen) for (const part of [dialog, ...dialog.children]) this.#observer.observe(part);
  }

  #fit(): void {
    const dialog = this.#dialog();
    const chart = chartBox(this.#host.renderRoot);
    const last = dialog?.lastElementChild;
    if (!this.isOpen || !dialog || !chart || !last) return;
    const { paddingBlockEnd } = getComputedStyle(dialog);
    const bottom = last.getBoundingClientRect().bottom + Number.parseFloat(paddingBlockEnd);
    const spare = dialog.clientHeight - (bottom - dialog.getBoundingClientRect().top);
    const { minHeight, paddingBlockEnd: below } = getComputedStyle(chart);
    const now = Number.parseFloat(minHeight);
    const height = chart.offsetHeight - Number.parseFloat(below);
    const room = height + spare - dialog.scrollTop;
    if (Math.abs(room - now) < SAME) return;
    dialog.style.setProperty('--room', `${Math.floor(room)}px`);
    this.#host.requestUpdate();
  }
}
