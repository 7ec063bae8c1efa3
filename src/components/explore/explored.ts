import type { LitElement } from 'lit';
import type { OverTimeFigure } from '../../kinds/over-time/figure.js';
import type { Days } from '../../kinds/over-time/view.js';
import type { Slider } from '../../options/explore/explore-slider.js';
import type { Frame } from '../../options/plan.js';
import type { Words } from '../../words/format.js';

/** A choice of the reader: a row of buttons for words, of which one is chosen. */
export interface Choice {
  readonly label: string;
  readonly words: readonly { readonly word: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (word: string) => void;
}

/** The days of a picture in the explore view: the slider, the span that is drawn, and positions of days. */
export interface ExploredDays {
  readonly slider: Slider;
  readonly frame: Frame;
  /** Whether the picture has an axis along which a span can be drawn. */
  readonly hasBrush: boolean;
  readonly show: (days: Days) => void;
  /** The part of the figure between two positions in px from the left; `null` if no day lies there. */
  readonly between: (from: number, until: number) => OverTimeFigure | null;
  /** The positions of two days in px from the left; `null` if one of them is not in the picture. */
  readonly placeOf: (first: number, last: number) => readonly [number, number] | null;
}

/** The content of the explore view: heading, caption, choices, days, and the way back to the author's view. */
export interface Explored {
  readonly heading: string;
  readonly caption: string;
  readonly words: Words;
  readonly choices: readonly Choice[];
  readonly days: ExploredDays | null;
  readonly isOwn: boolean;
  readonly restore: () => void;
  /** The position of the day or bar pointed at, in px from the left; `null` for none. */
  readonly at: () => number | null;
}

/** An element with an explore view, which is open while `explore` is set. */
export type ExploreHost = LitElement & { explore: boolean };
