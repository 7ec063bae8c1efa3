import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Look } from '../look/look.js';
import type { Zoom } from '../options/area/area-zoom.js';
import type { Mark, Plan, Target, Targets } from '../options/plan.js';
import { drawn, spaceOf, type Space } from './picture-space.js';
import { Pointing, type Way } from './pointing.js';
import { hasSameItems } from './same-items.js';
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
  /** Key of the reader's choices: if it differs from that of the last picture, the change is animated. */
  readonly motion?: string;
}

export type { Space };

/** Draws the data of a picture in place of our own SVG. */
export interface Layer {
  /** Stands between the marks under the data of a picture and the marks over them. */
  readonly element: HTMLElement;
  /** Draws a picture, larger than planned by the factor `scale`. Returns `false` if it could not. */
  draw(picture: Picture, scale: number): boolean;
}

export interface PictureHostOptions<P extends Plan> {
  /** The box of the picture, or the box that keeps its place. */
  readonly box: () => HTMLElement | null;
  /** The live region that reads out what a reader reaches by key. */
  readonly voice: () => HTMLElement | null;
  /** The values that the picture depends on besides the space: it is planned again if one changes. */
  readonly inputs: () => readonly unknown[];
  /** Plans the picture; `null` if there is nothing to draw. */
  readonly plan: (space: Space) => Picture<P> | null;
  readonly onError: (error: unknown) => void;
  /** The layer that draws the data; `null` if they are a part of our own SVG. */
  readonly layer?: () => Layer | null;
  /** Called when the reader zooms along the picture. Without it there is no zoom. */
  readonly onZoom?: (zoom: Zoom) => void;
  /** Makes the gestures by which a reader moves the picture. */
  readonly gestures?: (box: HTMLElement, stage: Stage) => Gestures;
  /** Marks for the span that the reader is dragging out, drawn over the picture. */
  readonly spanMarks?: (plan: P, look: Look, span: readonly [number, number]) => readonly Mark[];
}

/** Gestures by which a reader moves a picture. */
export interface Gestures {
  /** Called after a new picture was drawn, which is not yet moved. */
  redrawn?(): void;
  destroy(): void;
}

/** The access that gestures have to a picture. */
export interface Stage {
  /** The SVG of the picture. */
  readonly svg: () => SVGElement | null;
  /** Ends the pointing at a target. */
  readonly clear: () => void;
  /** Makes the next picture be read out if a key has led to it. */
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
  readonly #options: PictureHostOptions<P>;
  // A picture may change the height of its box: within the observer's turn that would be a loop,
  // which browsers report as an error of the page.
  readonly #observer = new ResizeObserver(() => {
    // In a box that scrolls sideways, a finger that moves sideways scrolls that box.
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

  constructor(host: ReactiveControllerHost, options: PictureHostOptions<P>) {
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
    if (hasSameItems(inputs, this.#plannedFrom)) return;
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
      // The name of the box says what is in the picture; the texts of the axes would only be noise.
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
    // A target that was reached by key is shown again, but not read out again.
    const voice = this.#options.voice();
    const said = voice?.textContent ?? '';
    this.#show(null, 'pointer');
    if (voice) voice.textContent = said;
    this.#pointing?.setTargets(targets);
    if (voice && !this.#target) voice.textContent = '';
  }

  /** Replaces the parts of the last picture. A layer that stays is not moved: the reader may be using it. */
  #put(box: HTMLElement, parts: readonly Element[]): void {
    for (const child of [...box.children]) if (!parts.includes(child)) child.remove();
    parts.forEach((part, index) => {
      if (box.children[index] !== part) box.insertBefore(part, box.children[index] ?? null);
    });
  }

  /** Position of the target pointed at or walked to, in px from the left; `null` for none. */
  get at(): number | null {
    return this.#target?.x ?? null;
  }

  /** Factor by which the picture is drawn larger than planned. */
  get scale(): number {
    return this.#box ? textScale(this.#box) : 1;
  }

  /** Reads out the new name of the picture, which says what it shows, after a zoom by key. */
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
    // Writing the same text again would have it read out again.
    if (voice && voice.textContent !== said) voice.textContent = said;
  }
}
