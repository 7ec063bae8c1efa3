import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Look } from '../look/look.js';
import type { Zoom } from '../options/area-zoom.js';
import type { Mark, Plan, Target, Targets } from '../options/plan.js';
import { drawn, spaceOf, type Space } from './picture-space.js';
import { Pointing, type Way } from './pointing.js';
import { isInSideways } from './sideways.js';
import { drawing, overlay } from './svg.js';
import { textScale } from './text-scale.js';
import { spokenTip, Tooltip } from './tooltip.js';
import { Zooming } from './zooming.js';

/** A picture that was planned for a space. */
export interface Picture<P extends Plan = Plan> {
  readonly plan: P;
  readonly targets: Targets;
  readonly look: Look;
  /** Where it differs from that of the picture before, the reader has asked for something else. */
  readonly motion?: string;
}

export type { Space };

/** Draws the data of a picture in our place. */
export interface Layer {
  /** Lies between what a picture has under its data and what it has over them. */
  readonly element: HTMLElement;
  /** Draws it so much larger than planned; whether it could. */
  draw(picture: Picture, scale: number): boolean;
}

export interface PictureOptions<P extends Plan> {
  /** The box the picture stands in, or that is kept free for it. */
  readonly box: () => HTMLElement | null;
  /** Where a reader who walks by key hears what is there. */
  readonly voice: () => HTMLElement | null;
  /** What the picture depends on besides the space: it is planned anew when one of them changes. */
  readonly inputs: () => readonly unknown[];
  /** Plans the picture; `null` where there is nothing to draw. */
  readonly plan: (space: Space) => Picture<P> | null;
  readonly onError: (error: unknown) => void;
  /** `null` where we draw the data ourselves. */
  readonly layer?: () => Layer | null;
  /** Lets a reader zoom along the picture. */
  readonly onZoom?: (zoom: Zoom) => void;
  /** Lets a reader move the picture. */
  readonly gestures?: (box: HTMLElement, stage: Stage) => Gestures;
  /** Marks of a span that is being drawn, drawn over the picture. */
  readonly spanMarks?: (plan: P, look: Look, span: readonly [number, number]) => readonly Mark[];
}

/** Lets a reader move a picture. */
export interface Gestures {
  /** There is another picture, which has not been moved. */
  redrawn?(): void;
  destroy(): void;
}

/** What a picture gives to those who let a reader move it. */
export interface Stage {
  /** What is drawn. */
  readonly svg: () => SVGElement | null;
  /** Nothing is pointed at. */
  readonly clear: () => void;
  /** The next picture is said aloud, where a key has led to it. */
  readonly sayNext: (way: Way) => void;
}

/**
 * Plans the picture of a host before it renders, draws it into a box after, keeps it as wide as the
 * box, and answers pointer and keys.
 */
export class PictureHost<P extends Plan> implements ReactiveController {
  /** The plan that is drawn; `null` while there is none. */
  plan: P | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: PictureOptions<P>;
  // A picture may change the height of its box: within the observer's turn that would be a loop,
  // which browsers report as an error of the page.
  readonly #observer = new ResizeObserver(() => {
    // There a finger that goes sideways is the page's.
    this.#box?.classList.toggle('sideways', isInSideways(this.#box));
    requestAnimationFrame(() => this.#host.requestUpdate());
  });
  readonly #tooltip = new Tooltip();
  readonly #overlay = document.createElement('div');
  #box: HTMLElement | null = null;
  #pointing: Pointing | null = null;
  #zooming: Gestures | null = null;
  #target: Target | null = null;
  #picture: Picture<P> | null = null;
  #plannedFrom: readonly unknown[] = [];
  #drawn: Picture<P> | null = null;
  #layer: Layer | null = null;
  #isZoomedByKey = false;

  constructor(host: ReactiveControllerHost, options: PictureOptions<P>) {
    this.#host = host;
    this.#options = options;
    this.#overlay.className = 'overlay';
    host.addController(this);
  }

  hostUpdate(): void {
    const box = this.#options.box();
    if (!box) return;
    const space = spaceOf(box);
    const { width, height, given } = space;
    const inputs = [width, height, given, ...this.#options.inputs()];
    if (isSame(inputs, this.#plannedFrom)) return;
    this.#plannedFrom = inputs;
    try {
      this.#picture = this.#options.plan(space);
    } catch (error) {
      this.#picture = null;
      this.#options.onError(error);
    }
    this.plan = this.#picture?.plan ?? null;
  }

  hostUpdated(): void {
    const box = this.#options.box();
    if (box !== this.#box) this.#moveTo(box);
    const layer = this.#options.layer?.() ?? null;
    if (!box || (this.#drawn === this.#picture && layer === this.#layer)) return;
    this.#drawn = this.#picture;
    this.#layer = layer;
    if (this.#picture) this.#draw(box, this.#picture);
    this.#zooming?.redrawn?.();
    this.#sayZoom(box);
  }

  hostDisconnected(): void {
    this.#moveTo(null);
  }

  #moveTo(box: HTMLElement | null): void {
    this.#observer.disconnect();
    this.#pointing?.destroy();
    this.#zooming?.destroy();
    this.#pointing = this.#zooming = null;
    this.#box = box;
    this.#drawn = null;
    if (!box) return;
    this.#observer.observe(box);
    this.#pointing = new Pointing(box, (target, way) => this.#show(target, way));
    this.#pointing.onPin = () => this.#tooltip.pin();
    const { onZoom, gestures } = this.#options;
    this.#zooming = gestures?.(box, this.#stage) ?? null;
    if (!onZoom) return;
    this.#zooming = new Zooming(box, {
      at: () => this.at,
      preview: (span) => this.#preview(span),
      zoom: (zoom, way) => {
        this.#isZoomedByKey = way === 'key';
        onZoom(zoom);
      },
    });
  }

  readonly #stage: Stage = {
    svg: () => this.#box?.querySelector<SVGElement>(':scope > svg') ?? null,
    clear: () => this.#pointing?.leave(),
    sayNext: (way) => (this.#isZoomedByKey = way === 'key'),
  };

  #draw(box: HTMLElement, picture: Picture<P>): void {
    const { plan, targets, look } = picture;
    const layer = this.#layer;
    const scale = this.scale;
    const part = (marks: readonly Mark[]): SVGElement => {
      const svg = drawn(drawing({ ...plan, marks }, look), scale);
      // The box has the name and what is in it; the texts of the axes would only be noise.
      svg.setAttribute('aria-hidden', 'true');
      return svg;
    };
    if (layer?.draw(picture, scale)) {
      const [from, to] = plan.data ?? [plan.marks.length, plan.marks.length];
      const over = part(plan.marks.slice(to));
      over.classList.add('overlay');
      const under = part(plan.marks.slice(0, from));
      this.#put(box, [under, layer.element, over, this.#overlay, this.#tooltip.element]);
    } else {
      this.#put(box, [part(plan.marks), this.#overlay, this.#tooltip.element]);
    }
    // What a key has led to is shown again, and not said again.
    const voice = this.#options.voice();
    const said = voice?.textContent ?? '';
    this.#show(null, 'pointer');
    if (voice) voice.textContent = said;
    this.#pointing?.setTargets(targets);
    if (voice && !this.#target) voice.textContent = '';
  }

  /** Puts a picture in place of another; a layer that stays is not touched, as it may be in use. */
  #put(box: HTMLElement, parts: readonly Element[]): void {
    for (const child of [...box.children]) if (!parts.includes(child)) child.remove();
    parts.forEach((part, index) => {
      if (box.children[index] !== part) box.insertBefore(part, box.children[index] ?? null);
    });
  }

  /** Px from the left of what is pointed at or walked to; `null` for none. */
  get at(): number | null {
    return this.#target?.x ?? null;
  }

  /** How much larger than planned it is drawn. */
  get scale(): number {
    return this.#box ? textScale(this.#box) : 1;
  }

  /** Who zooms by key hears what there is to see now: the name of the picture. */
  #sayZoom(box: HTMLElement): void {
    const voice = this.#options.voice();
    if (voice && this.#isZoomedByKey) voice.textContent = box.getAttribute('aria-label');
    this.#isZoomedByKey = false;
  }

  #preview(span: readonly [number, number] | null): void {
    if (!this.#picture) return;
    const { plan, look } = this.#picture;
    this.#tooltip.hide();
    const marks = span && this.#options.spanMarks?.(plan, look, span);
    this.#overlay.replaceChildren(
      ...(marks ? [drawn(overlay(plan, marks, look), this.scale)] : []),
    );
  }

  #show(target: Target | null, way: Way): void {
    this.#target = target;
    const voice = this.#options.voice();
    if (!this.#picture || !target) {
      this.#tooltip.hide();
      this.#overlay.replaceChildren();
      if (voice) voice.textContent = '';
      return;
    }
    const { plan, look } = this.#picture;
    const scale = this.scale;
    this.#overlay.replaceChildren(drawn(overlay(plan, target.highlight, look), scale));
    this.#tooltip.show({ ...target, x: target.x * scale, y: target.y * scale });
    const said = way === 'key' ? spokenTip(target.tip) : '';
    // What was said already is not said again.
    if (voice && voice.textContent !== said) voice.textContent = said;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);
