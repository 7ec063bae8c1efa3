import type { SizeBin } from '../../kinds/sizes/figure.js';
import type { Frame, Plan } from '../plan.js';

/** One hub's part of a bar, in px. */
export interface Segment extends Box {
  /** Index of the hub in its bin. */
  readonly hub: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface BinBar {
  readonly bin: SizeBin;
  /** The whole bar; its height is 0 if its value is. */
  readonly bar: Box;
  /** The parts of the hubs, from the base up, the largest hub first. */
  readonly segments: readonly Segment[];
  /** Area in which a pointer selects this bin. */
  readonly reach: Box;
  /** Px from one bin to the next. */
  readonly step: number;
}

/** The bars of one timescale. */
export interface BinsPanel {
  readonly timescale: string;
  readonly frame: Frame;
  readonly bars: readonly BinBar[];
}

/** A bar for each bin, or an area for each hub inside the area of its bin. */
export type BinsKind = 'bars' | 'treemap';

export interface BinsPlan extends Plan {
  readonly kind: BinsKind;
  readonly panels: readonly BinsPanel[];
}
