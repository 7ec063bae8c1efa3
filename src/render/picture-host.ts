import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Mark, Plan } from '../options/plan.js';
import { ComingInteractions } from './coming-interactions.js';
import type { GiveInteractions } from './interaction.js';
import { KeptSvg } from './kept-svg.js';
import { enlarged } from './enlarged.js';
import { spaceOf, type Space } from './picture-space.js';
import type { Picture } from './picture.js';
import { hasSameItems } from './same-items.js';
import { isInSideways } from './sideways.js';
import { drawing } from './svg.js';
import { textScale } from './text-scale.js';

export type { Picture, Space };

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
  /** Loads what a reader can do with the picture. */
  readonly interactions: () => Promise<GiveInteractions<P>>;
}

/**
 * Plans the picture of a host before it renders, draws it into a box after, keeps it as wide as the
 * box, and gives it to the interactions.
 */
export class PictureHost<P extends Plan> implements ReactiveController {
  /** The plan that is drawn; `null` while there is none. */
  plan: P | null = null;
  /** Why the picture does not answer a reader, as the facts of a sentence; `null` if it does, or may yet. */
  lost: { readonly found: string } | null = null;
  readonly #host: ReactiveControllerHost;
  readonly #options: PictureHostOptions<P>;
  // A picture may change the height of its box: within the observer's turn that would be a loop,
  // which browsers report as an error of the page.
  readonly #observer = new ResizeObserver(() => {
    // In a box that scrolls sideways, a finger that moves sideways scrolls that box.
    this.#box?.classList.toggle('sideways', isInSideways(this.#box));
    requestAnimationFrame(() => this.#host.requestUpdate());
  });
  readonly #interactions: ComingInteractions<P>;
  #box: HTMLElement | null = null;
  #picture: Picture<P> | null = null;
  #space: Space | null = null;
  #plannedFrom: readonly unknown[] = [];
  /** Factor for which the picture was planned. To read it again while it is drawn would lay out the page twice. */
  #plannedScale = 1;
  #drawn: Picture<P> | null = null;
  #layer: Layer | null = null;
  /** The SVG of the picture, and the one over a layer. */
  readonly #svg = new KeptSvg();
  readonly #over = new KeptSvg();

  constructor(host: ReactiveControllerHost, options: PictureHostOptions<P>) {
    this.#host = host;
    this.#options = options;
    this.#interactions = new ComingInteractions(options.interactions, (error) => {
      this.lost = error && { found: error.message };
      host.requestUpdate();
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const box = this.#options.box();
    if (!box) return;
    this.#space = spaceOf(box);
    this.#planFor(this.#space, box);
  }

  /** Draws what has changed in the picture, without an update of the host: it has the same space. */
  repaint(): void {
    const box = this.#box;
    if (!box || !this.#space) return;
    this.#planFor(this.#space, box);
    this.hostUpdated();
  }

  #planFor(space: Space, box: HTMLElement): void {
    const { width, height, given, most } = space;
    const inputs = [width, height, given, most, ...this.#options.inputs()];
    if (hasSameItems(inputs, this.#plannedFrom)) return;
    this.#plannedFrom = inputs;
    this.#plannedScale = textScale(box);
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
    this.#interactions.redrawn();
  }

  hostDisconnected(): void {
    this.#moveTo(null);
  }

  #moveTo(box: HTMLElement | null): void {
    this.#observer.disconnect();
    this.#box = box;
    this.#drawn = null;
    if (box) this.#observer.observe(box);
    const { voice } = this.#options;
    this.#interactions.moveTo(
      box && { box, picture: () => this.#picture, scale: () => this.scale, voice },
    );
  }

  #draw(box: HTMLElement, picture: Picture<P>): void {
    const { plan, look } = picture;
    const layer = this.#layer;
    const scale = this.#plannedScale;
    const part = (kept: KeptSvg, marks: readonly Mark[]): SVGElement => {
      const svg = kept.draw(enlarged(drawing({ ...plan, marks }, look), scale));
      // The name of the box says what is in the picture; the texts of the axes would only be noise.
      svg.setAttribute('aria-hidden', 'true');
      return svg;
    };
    const above = this.#interactions.now?.elements ?? [];
    if (layer?.draw(picture, scale)) {
      const [from, to] = plan.data ?? [plan.marks.length, plan.marks.length];
      const over = part(this.#over, plan.marks.slice(to));
      over.classList.add('overlay');
      const under = part(this.#svg, plan.marks.slice(0, from));
      this.#put(box, [under, layer.element, over, ...above]);
    } else {
      this.#put(box, [part(this.#svg, plan.marks), ...above]);
    }
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
    return this.#interactions.now?.at ?? null;
  }

  /** Factor by which the picture is drawn larger than planned. */
  get scale(): number {
    return this.#plannedScale;
  }
}
