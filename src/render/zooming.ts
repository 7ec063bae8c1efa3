import type { Look } from '../look/look.js';
import type { Zoom } from '../options/area/area-zoom.js';
import type { Mark, Plan } from '../options/plan.js';
import type { Interaction, MakeInteraction } from './interaction.js';
import type { Way } from './pointing.js';
import { placeIn } from './text-scale.js';

/** A drag shorter than this, in px, is a click. */
const LEAST_DRAG = 6;

const KEYS: Readonly<Record<string, 'in' | 'out' | 'all'>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'all',
};

/** The owner of a picture, as its zoom needs it. */
interface ZoomOwner {
  /** Position of the target pointed at or walked to, in px from the left; `null` for none. */
  readonly at: () => number | null;
  /** Shows the span that is being dragged out, in px from the left; `null` when the drag is over. */
  readonly preview: (span: readonly [from: number, until: number] | null) => void;
  readonly zoom: (zoom: Zoom, way: Way) => void;
}

/**
 * Zooming along a picture.
 * @param spanMarks marks of the span that the reader is dragging out
 */
export const zooming =
  <P extends Plan>(
    zoom: (zoom: Zoom, plan: P) => void,
    spanMarks: (plan: P, look: Look, span: readonly [number, number]) => readonly Mark[],
  ): MakeInteraction<P> =>
  (stage) =>
    new Zooming(stage.box, {
      at: stage.at,
      preview: (span) => {
        const picture = stage.picture();
        if (picture) stage.preview(span && spanMarks(picture.plan, picture.look, span));
      },
      zoom: (to, way) => {
        const picture = stage.picture();
        if (!picture) return;
        stage.sayNext(way);
        zoom(to, picture.plan);
      },
    });

/**
 * Lets a reader zoom along a picture: by drawing a span with the mouse or a pen, or by key. A finger
 * scrolls the page and points at dates.
 */
class Zooming implements Interaction {
  readonly #area: HTMLElement;
  readonly #owner: ZoomOwner;
  readonly #stop = new AbortController();
  #start: number | null = null;
  #isDrag = false;
  /** Whether a drag has just ended: the `click` event that follows belongs to it. */
  #hasDragged = false;

  /** @param area takes the events; its left edge is that of the picture */
  constructor(area: HTMLElement, owner: ZoomOwner) {
    this.#area = area;
    this.#owner = owner;
    const { signal } = this.#stop;
    area.addEventListener('pointerdown', this.#onDown, { signal });
    area.addEventListener('pointermove', this.#onMove, { signal });
    area.addEventListener('pointerup', this.#onUp, { signal });
    area.addEventListener('pointercancel', () => this.#end(), { signal });
    area.addEventListener('click', this.#onClick, { signal, capture: true });
    area.addEventListener('keydown', this.#onKey, { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0 || !event.isPrimary) return;
    this.#start = placeIn(this.#area, event).x;
    this.#isDrag = false;
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#start === null) return;
    const { x } = placeIn(this.#area, event);
    if (!this.#isDrag && Math.abs(x - this.#start) < LEAST_DRAG) return;
    if (!this.#isDrag) {
      this.#isDrag = true;
      // The drag goes on when the pointer leaves the picture.
      this.#area.setPointerCapture(event.pointerId);
    }
    this.#owner.preview([this.#start, x]);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const start = this.#isDrag ? this.#start : null;
    if (start === null) return this.#end();
    // It is read first: to read it after a change would lay out the page once more.
    const { x: until } = placeIn(this.#area, event);
    this.#end();
    this.#hasDragged = true;
    setTimeout(() => (this.#hasDragged = false));
    this.#owner.zoom({ to: 'span', from: start, until }, 'pointer');
  };

  /** Stops the `click` event at the end of a drag: it would show the tooltip of a day in the new picture. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#hasDragged) event.stopPropagation();
  };

  #end(): void {
    if (this.#isDrag) this.#owner.preview(null);
    this.#start = null;
    this.#isDrag = false;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && this.#isDrag) return this.#end();
    const to = KEYS[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#owner.zoom(to === 'all' ? { to } : { to, at: this.#owner.at() }, 'key');
  };
}
