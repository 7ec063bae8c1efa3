import { expect, fixture, html } from '@open-wc/testing';
import { WHOLE_MAP, type MapZoom } from '../../src/kinds/communities/map-view.js';
import type { Transform } from '../../src/options/map/map-transform.js';
import type { Position } from '../../src/options/placement/placement.js';
import { MapGestures, type DrawnMap } from '../../src/render/map-gestures.js';
import { touchEvent } from './touch.js';

export const SIZE = { width: 760, height: 400 };
export const FOCUS = { x: 0.3, y: 0.6 };
export const ZOOMED: MapZoom = { k: 4, x: 0.5, y: 0.5 };

/** A map that is not drawn, but records what the gestures ask of it. */
export class MovedMap {
  readonly area: HTMLElement;
  readonly gestures: MapGestures;
  seen: MapZoom = WHOLE_MAP;
  /** What differs between the drawn map and the one in view; `null` if no map is drawn. */
  drawn: Partial<DrawnMap> | null = {};
  hasSvg = true;
  starts = 0;
  readonly zooms: { readonly zoom: MapZoom; readonly way: string }[] = [];
  /** Events that reach listeners added after those of the gestures. */
  readonly heard: string[] = [];

  constructor(area: HTMLElement) {
    this.area = area;
    this.gestures = new MapGestures(area, {
      drawn: () =>
        this.drawn && { zoom: this.seen, size: SIZE, spare: 0.2, focus: FOCUS, ...this.drawn },
      seen: () => this.seen,
      svg: () => (this.hasSvg ? this.svg : null),
      startMoving: () => (this.starts += 1),
      zoom: (zoom, way) => this.zooms.push({ zoom, way }),
    });
    for (const type of ['pointermove', 'click', 'keydown']) {
      area.addEventListener(type, () => this.heard.push(type));
    }
  }

  get svg(): SVGSVGElement {
    return this.area.querySelector('svg')!;
  }

  /** Position in the window of a place given in parts of the picture. */
  at({ x, y }: Position) {
    const { left, top, width, height } = this.area.getBoundingClientRect();
    return { clientX: left + x * width, clientY: top + y * height };
  }

  send<E extends Event>(event: E): E {
    this.area.dispatchEvent(event);
    return event;
  }

  wheel(deltaY: number, more: WheelEventInit = {}, at: Position = { x: 0.5, y: 0.5 }): WheelEvent {
    const init = { ...this.at(at), deltaY, bubbles: true, cancelable: true, ctrlKey: true };
    return this.send(new WheelEvent('wheel', { ...init, ...more }));
  }

  pointer(type: string, x: number, y: number, more: PointerEventInit = {}): void {
    // A pointer that is made up cannot be captured.
    this.area.setPointerCapture = () => undefined;
    const init = { ...this.at({ x, y }), pointerId: 1, pointerType: 'mouse', bubbles: true };
    this.send(new PointerEvent(type, { ...init, ...more }));
  }

  touch(type: string, fingers: readonly Position[], cancelable = true): Event {
    return this.send(
      touchEvent(
        type,
        fingers.map((place) => this.at(place)),
        cancelable,
      ),
    );
  }

  press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
    return this.send(new KeyboardEvent('keydown', { key, cancelable: true, ...more }));
  }

  /** A drag that has not ended. */
  drag(across: number, down: number): void {
    this.pointer('pointerdown', 0.5, 0.5);
    this.pointer('pointermove', 0.5 + across, 0.5 + down);
  }
}

/** Asserts that one zoom was requested, close to the wanted one. */
export function asked(page: MovedMap, wanted: MapZoom, way: string): void {
  expect(page.zooms.map((one) => one.way)).to.deep.equal([way]);
  near(page.zooms[0]!.zoom, wanted);
}

function near(found: MapZoom, wanted: MapZoom): void {
  for (const part of ['k', 'x', 'y'] as const) {
    expect(found[part], part).to.be.closeTo(wanted[part], 1e-3);
  }
}

/** Asserts that the drawn map has been moved by a transform. */
export function shifted({ svg }: MovedMap, { k, x, y }: Transform, scale = 1): void {
  expect(getComputedStyle(svg).transformOrigin).to.equal('0px 0px');
  // Engines write the same transform in different ways.
  const found = new DOMMatrix(svg.style.transform);
  expect(found.a, svg.style.transform).to.be.closeTo(k, 0.2);
  expect(found.e, svg.style.transform).to.be.closeTo(x * scale, 0.2);
  expect(found.f, svg.style.transform).to.be.closeTo(y * scale, 0.2);
}

/** A map on the page. */
export async function movedMap(style = ''): Promise<MovedMap> {
  const area = await fixture<HTMLElement>(html`
    <div style="width: 760px; height: 400px; font-size: 16px; ${style}"><svg></svg></div>
  `);
  return new MovedMap(area);
}
