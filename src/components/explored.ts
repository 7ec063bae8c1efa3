import type { LitElement } from 'lit';
import type { Figure } from '../figures/figure.js';
import type { Days } from '../figures/view.js';
import type { Slider } from '../options/explore.js';
import type { Frame } from '../options/plan.js';
import type { Words } from '../words/format.js';

/** A row of words of which one holds. */
export interface Choice {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (word: string) => void;
}

/** What there is to explore in a picture of days. */
export interface ExploredDays {
  readonly slider: Slider;
  readonly frame: Frame;
  /** Whether the picture has an axis along which a span can be drawn. */
  readonly hasBrush: boolean;
  readonly show: (days: Days) => void;
  /** The part of the figure between two places, px from the left; `null` where no day is there. */
  readonly between: (from: number, until: number) => Figure | null;
  /** Where two days lie, in px from the left; `null` where one is not in the picture. */
  readonly placeOf: (first: number, last: number) => readonly [number, number] | null;
}

/** What a chart has to explore, at the moment it is asked. */
export interface Explored {
  readonly heading: string;
  readonly words: Words;
  readonly choices: readonly Choice[];
  readonly days: ExploredDays | null;
  readonly isOwn: boolean;
  readonly restore: () => void;
  /** Px from the left of what is pointed at. */
  readonly at: () => number | null;
}

/** An element that has the view: whether it is open is in its attribute. */
export type ExploreHost = LitElement & { explore: boolean };
