import type { ClusterHubs } from '../../kinds/sizes/cluster-hubs.js';
import type { SizeBin } from '../../kinds/sizes/figure.js';
import type { ValueAxis } from '../axes.js';
import type { Frame, Plan } from '../plan.js';

/** One hub's part of a bar or an area, in px. */
export interface Segment extends Box {
  /** Index of the hub in its group. */
  readonly hub: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Hubs that are drawn together. */
export type HubGroup = SizeBin | ClusterHubs;

/** The bar or the area of a group of hubs. */
export interface GroupBar<G extends HubGroup = HubGroup> {
  readonly group: G;
  /** The whole bar; its height is 0 if its value is. */
  readonly bar: Box;
  /** The parts of the hubs: in a bar from the base up, the largest hub first. */
  readonly segments: readonly Segment[];
  /** Area in which a pointer selects this group. */
  readonly reach: Box;
}

/** The bars or areas of one timescale. */
export interface BinsPanel<G extends HubGroup = HubGroup> {
  readonly timescale: string;
  readonly frame: Frame;
  readonly bars: readonly GroupBar<G>[];
}

/** A bar for each bin, or an area for each hub inside the area of its cluster. */
export type BinsKind = 'bars' | 'treemap';

/** Whether all panels have one height scale, or each has its own. */
export type BinsAxis = 'shared' | 'own';

/** The space for the panels, in px. */
export interface PanelSpace {
  readonly width: number;
  /** Height of each panel. */
  readonly height: number;
  /** Height that all panels may have at most, as on paper; `null` if they may be as high as they need. */
  readonly most?: number | null;
}

/** Bars on an axis. */
export interface BarsPlan extends Plan {
  readonly kind: 'bars';
  readonly panels: readonly (BinsPanel<SizeBin> & { readonly axis: ValueAxis })[];
}

/** Areas inside the areas of their clusters. */
export interface TreemapPlan extends Plan {
  readonly kind: 'treemap';
  readonly panels: readonly BinsPanel<ClusterHubs>[];
}

export type BinsPlan = BarsPlan | TreemapPlan;
