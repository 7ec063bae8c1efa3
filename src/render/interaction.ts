import type { Mark, Plan } from '../options/plan.js';
import type { Picture } from './picture.js';
import type { Way } from './pointing.js';

/** A way in which a reader works with a picture: pointing, zooming, moving. */
export interface Interaction {
  /** Elements that lie over the picture. */
  readonly elements?: readonly Element[];
  /** Called after a new picture was drawn. */
  redrawn?(): void;
  /** Ends what is going on. */
  leave?(): void;
  destroy(): void;
}

/** Makes an interaction for a picture. */
export type MakeInteraction<P extends Plan = Plan> = (stage: Stage<P>) => Interaction;

/** All interactions of a picture. */
export interface Interactions extends Required<Pick<Interaction, 'elements' | 'redrawn'>> {
  /** Position that the reader points at, in px from the left; `null` for none. */
  readonly at: number | null;
  destroy(): void;
}

/** Gives a picture its interactions. */
export type GiveInteractions<P extends Plan = Plan> = (drawn: Drawn<P>) => Interactions;

/** A picture in its box. */
export interface Drawn<P extends Plan = Plan> {
  /** Takes the events; its top left corner is that of the picture. */
  readonly box: HTMLElement;
  /** The picture that is drawn. */
  readonly picture: () => Picture<P> | null;
  /** Factor by which the picture is drawn larger than planned. */
  readonly scale: () => number;
  /** The live region that reads out what a reader reaches by key. */
  readonly voice: () => HTMLElement | null;
}

/** The access that interactions have to a picture. */
export interface Stage<P extends Plan = Plan> extends Omit<Drawn<P>, 'voice'> {
  /** The SVG of the picture. */
  readonly svg: () => SVGElement | null;
  /** Draws marks over the picture, in place of those before; `null` for none. */
  readonly drawOver: (marks: readonly Mark[] | null) => void;
  /** Ends what is going on in all interactions. */
  readonly leave: () => void;
  /** Position that the reader points at, in px from the left; `null` for none. */
  readonly at: () => number | null;
  readonly pointAt: (x: number | null) => void;
  /** Reads out a text. */
  readonly say: (text: string) => void;
  /** The text that was read out last. */
  readonly said: () => string;
  /** Makes the next picture be read out if a key has led to it. */
  readonly sayNext: (way: Way) => void;
  /** Reads out a text once the next picture is drawn. */
  readonly announce: (text: string) => void;
}
