import { WHOLE_MAP, type MapZoom } from '../kinds/communities/map-view.js';
import {
  between,
  closer,
  isBeyond,
  panned,
  STEP,
  stepped,
  zoomedAt,
} from '../options/map/map-zoom.js';
import type { Position, Size } from '../options/placement/placement.js';
import type { Interaction } from './interaction.js';
import type { Way } from './pointing.js';
import { placeIn, textScale } from './text-scale.js';

/** A drag shorter than this, in px, is a click. */
const LEAST_DRAG = 4;
/** A wheel that has not turned for so many ms has stopped. */
const REST = 160;
/** The most that one event of a wheel zooms in or out, as a power of two. */
const MOST_TURN = 0.5;

const ZOOM_KEYS: Readonly<Record<string, number>> = {
  '+': STEP,
  '=': STEP,
  '-': 1 / STEP,
  _: 1 / STEP,
};
const SIDES: Readonly<Record<string, readonly [-1 | 0 | 1, -1 | 0 | 1]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface DrawnMap {
  readonly zoom: MapZoom;
  /** Size of the map in px. */
  readonly size: Size;
  /** How far the map is drawn beyond its edges, in parts of its width and height. */
  readonly spare: number;
  /** The place with most communities, in parts of the whole map. */
  readonly focus: Position;
}

/** The owner of a map, as its gestures need it. */
export interface MapOwner {
  readonly drawn: () => DrawnMap | null;
  /** The zoom that is shown, or that will be when the map is drawn. */
  readonly seen: () => MapZoom;
  readonly svg: () => SVGElement | null;
  /** Called at the start of a gesture: nothing is pointed at while the map moves. */
  readonly startMoving: () => void;
  /** Draws the map again, with this zoom. */
  readonly zoom: (zoom: MapZoom, way: Way) => void;
}

/**
 * Lets a reader move and zoom a map. The page can still scroll: a wheel zooms only with Ctrl or ⌘, and
 * one finger scrolls; two fingers zoom and move. During a gesture the SVG is only moved and scaled.
 */
export class MapGestures implements Interaction {
  readonly #area: HTMLElement;
  readonly #owner: MapOwner;
  readonly #stop = new AbortController();
  /** The zoom that the gesture has reached, while the map is not drawn for it. */
  #wanted: MapZoom | null = null;
  #drag: {
    readonly id: number;
    readonly from: Position;
    readonly zoom: MapZoom;
    isOn: boolean;
  } | null = null;
  /** Whether a drag has just ended: the `click` event that follows belongs to it. */
  #hasDragged = false;
  #pinch: { readonly apart: number; readonly middle: Position; readonly zoom: MapZoom } | null =
    null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** @param area takes the events; its top left corner is that of the map */
  constructor(area: HTMLElement, owner: MapOwner) {
    this.#area = area;
    this.#owner = owner;
    const { signal } = this.#stop;
    // Before the listeners of `Pointing`: nothing is pointed at during a drag.
    const before = { signal, capture: true };
    area.addEventListener('wheel', this.#onWheel, { signal, passive: false });
    area.addEventListener('pointerdown', this.#onDown, { signal });
    area.addEventListener('pointermove', this.#onMove, before);
    area.addEventListener('pointerup', this.#onUp, before);
    area.addEventListener('pointercancel', this.#onUp, before);
    area.addEventListener('click', this.#onClick, before);
    area.addEventListener('touchstart', this.#onTouch, { signal, passive: true });
    area.addEventListener('touchmove', this.#onTouch, { signal, passive: false });
    area.addEventListener('touchend', this.#onTouch, { signal });
    area.addEventListener('touchcancel', this.#onTouch, { signal });
    area.addEventListener('keydown', this.#onKey, before);
  }

  destroy(): void {
    this.#stop.abort();
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
  }

  /** The zoom that is shown, or that will be when the map is drawn. */
  get #zoom(): MapZoom {
    return this.#wanted ?? this.#owner.seen();
  }

  /** Position of an event, in parts of the picture's width and height. */
  #placeOf(event: { readonly clientX: number; readonly clientY: number }): Position {
    const { x, y } = placeIn(this.#area, event);
    const { width = 1, height = 1 } = this.#owner.drawn()?.size ?? {};
    return { x: x / width, y: y / height };
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 0.01 : 0.15;
    const turn = Math.max(-MOST_TURN, Math.min(MOST_TURN, -event.deltaY * unit));
    this.#show(zoomedAt(this.#zoom, 2 ** turn, this.#placeOf(event)));
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#settle(), REST);
  };

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.button !== 0 || this.#zoom.k === 1) return;
    const from = this.#placeOf(event);
    this.#drag = { id: event.pointerId, from, zoom: this.#zoom, isOn: false };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    const size = this.#owner.drawn()?.size;
    if (!drag || !size || event.pointerId !== drag.id) return;
    const at = this.#placeOf(event);
    const [across, down] = [at.x - drag.from.x, at.y - drag.from.y];
    if (!drag.isOn) {
      if (Math.hypot(across * size.width, down * size.height) < LEAST_DRAG) return;
      drag.isOn = true;
      this.#area.setPointerCapture(event.pointerId);
    }
    event.stopPropagation();
    this.#show(panned(drag.zoom, across, down));
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#drag?.id) return;
    const { isOn } = this.#drag;
    this.#drag = null;
    if (!isOn) return;
    this.#hasDragged = true;
    setTimeout(() => (this.#hasDragged = false));
    this.#settle();
  };

  /** Stops the `click` event at the end of a drag. */
  readonly #onClick = (event: MouseEvent): void => {
    if (this.#hasDragged) event.stopPropagation();
  };

  readonly #onTouch = (event: TouchEvent): void => {
    const [one, other] = event.touches;
    if (!one || !other) {
      if (this.#pinch) this.#settle();
      this.#pinch = null;
      return;
    }
    // The page must not scroll while two fingers move the map.
    if (event.cancelable) event.preventDefault();
    const [a, b] = [this.#placeOf(one), this.#placeOf(other)];
    const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const apart = Math.max(Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), 1);
    this.#pinch ??= { apart, middle, zoom: this.#zoom };
    if (event.type !== 'touchmove') return;
    const start = this.#pinch;
    const closer = zoomedAt(start.zoom, apart / start.apart, start.middle);
    this.#show(panned(closer, middle.x - start.middle.x, middle.y - start.middle.y));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = ZOOM_KEYS[event.key];
    const side = event.shiftKey ? SIDES[event.key] : undefined;
    if (event.key !== '0' && factor === undefined && !side) return;
    event.preventDefault();
    event.stopPropagation();
    if (side) this.#owner.zoom(stepped(this.#zoom, ...side), 'key');
    else {
      const { focus = WHOLE_MAP } = this.#owner.drawn() ?? {};
      const wanted = factor === undefined ? WHOLE_MAP : closer(this.#zoom, factor, focus);
      this.#owner.zoom(wanted, 'key');
    }
  };

  /** Moves the SVG in the next frame. If the SVG does not reach far enough, draws the map again. */
  #show(wanted: MapZoom): void {
    const isFirst = this.#wanted === null;
    this.#wanted = wanted;
    if (isFirst) this.#owner.startMoving();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#shift(wanted));
  }

  #shift(wanted: MapZoom): void {
    const drawn = this.#owner.drawn();
    const svg = this.#owner.svg();
    if (!drawn || !svg) return;
    if (isBeyond(drawn.zoom, wanted, drawn.spare)) {
      this.#owner.zoom(wanted, 'pointer');
      return;
    }
    const scale = textScale(this.#area);
    const { k, x, y } = between(drawn.zoom, wanted, drawn.size);
    svg.style.transformOrigin = '0 0';
    svg.style.transform = `translate(${x * scale}px, ${y * scale}px) scale(${k})`;
  }

  /** Moves a new SVG during a gesture: finer outlines or other data were loaded meanwhile. */
  redrawn(): void {
    if (this.#wanted) this.#shift(this.#wanted);
  }

  /** Draws the map for the zoom that the gesture has reached at its end. */
  #settle(): void {
    clearTimeout(this.#rest);
    cancelAnimationFrame(this.#frame);
    const wanted = this.#wanted;
    this.#wanted = null;
    if (wanted) this.#owner.zoom(wanted, 'pointer');
  }
}
