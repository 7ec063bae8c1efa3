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
  /**
   * Shows the span that is being drawn, in px from the left, and nothing else; `null` when the drag is over.
   * @returns whether there is a span to show
   */
  readonly preview: (span: readonly [from: number, until: number] | null) => boolean;
  readonly zoom: (zoom: Zoom, way: Way) => void;
}

/** A press of the pointer, which is a drag once it is long enough: `over` if the reader has ended it by key. */
interface Press {
  readonly pointer: number;
  /** The press began at this place, in px from the left. */
  readonly from: number;
  state: 'short' | 'drag' | 'over';
}

/**
 * Zooming along a picture.
 * @param spanMarks marks of the span that the reader is drawing; `null` where no span can be drawn
 */
export const zooming =
  <P extends Plan>(
    zoom: (zoom: Zoom, plan: P) => void,
    spanMarks: (plan: P, look: Look, span: readonly [number, number]) => readonly Mark[] | null,
  ): MakeInteraction<P> =>
  (stage) =>
    new Zooming(stage.box, {
      at: stage.at,
      preview: (span) => {
        const picture = span && stage.picture();
        const marks = picture && spanMarks(picture.plan, picture.look, span);
        if (marks || !span) {
          stage.leave();
          stage.drawOver(marks);
        }
        return marks !== null;
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
  #press: Press | null = null;
  /** Whether a drag has just ended: the `click` event that follows belongs to it. */
  #hasDragged = false;

  /** @param area takes the events; its left edge is that of the picture */
  constructor(area: HTMLElement, owner: ZoomOwner) {
    this.#area = area;
    this.#owner = owner;
    const { signal } = this.#stop;
    // Before the listeners of `Pointing`: nothing is pointed at during a drag.
    const before = { signal, capture: true };
    area.addEventListener('pointerdown', this.#onDown, { signal });
    area.addEventListener('pointermove', this.#onMove, before);
    area.addEventListener('pointerup', this.#onUp, { signal });
    area.addEventListener('pointercancel', () => this.#end(), { signal });
    area.addEventListener('lostpointercapture', this.#onLost, { signal });
    area.addEventListener('click', this.#onClick, before);
    area.addEventListener('keydown', this.#onKey, { signal });
  }

  destroy(): void {
    this.#stop.abort();
  }

  readonly #onDown = (event: PointerEvent): void => {
    // Something else may have got the end of the last press, such as a menu.
    this.#end();
    if (event.pointerType === 'touch' || event.button !== 0 || !event.isPrimary) return;
    const { x: from } = placeIn(this.#area, event);
    this.#press = { pointer: event.pointerId, from, state: 'short' };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || press.state === 'over') return;
    const { x } = placeIn(this.#area, event);
    if (press.state === 'short' && Math.abs(x - press.from) < LEAST_DRAG) return;
    if (!this.#owner.preview([press.from, x])) return;
    event.stopPropagation();
    if (press.state === 'drag') return;
    press.state = 'drag';
    // The drag goes on when the pointer leaves the picture.
    this.#area.setPointerCapture(press.pointer);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#press;
    if (!press || press.state === 'short') return this.#end();
    this.#hasDragged = true;
    setTimeout(() => (this.#hasDragged = false));
    // The place is read before anything changes: afterwards, reading it would lay out the page once more.
    const { x: until } = placeIn(this.#area, event);
    const isDrag = press.state === 'drag';
    this.#end();
    if (isDrag) this.#owner.zoom({ to: 'span', from: press.from, until }, 'pointer');
  };

  readonly #onLost = (): void => {
    if (this.#press?.state === 'drag') this.#end();
  };

  /** Stops the `click` event at the end of a drag: it would show the tooltip of a day in the new picture. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#hasDragged) event.stopPropagation();
  };

  #end(): void {
    const press = this.#press;
    this.#press = null;
    if (press?.state === 'drag') this.#leave(press);
  }

  #leave(press: Press): void {
    press.state = 'over';
    this.#owner.preview(null);
    if (this.#area.hasPointerCapture(press.pointer)) {
      this.#area.releasePointerCapture(press.pointer);
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && this.#press?.state === 'drag') return this.#leave(this.#press);
    const to = KEYS[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#owner.zoom(to === 'all' ? { to } : { to, at: this.#owner.at() }, 'key');
  };
}
