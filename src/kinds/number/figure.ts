import type { Day } from '../../data/dates.js';
import type { FigureFacts, Timescale } from '../../figures/figure.js';
import type { LateHub } from '../../figures/not-measured.js';
import type { LeftOut, WithoutCountry } from '../communities/figure.js';

/** Names of the metrics, which are counted from a file of activity or from communities (`METRICS`). */
export type ActivityMetric = 'users' | 'hubs' | 'clusters';
export type CommunityMetric = 'communities' | 'countries' | 'constellations';
export type NumberMetric = ActivityMetric | CommunityMetric;

/**
 * Which users a number counts: their mean over the dates, those of the newest date, or the most of a
 * date.
 */
export type Stat = 'mean' | 'latest' | 'peak';

/** The same number one period earlier (docs/figures.md, "Trends"). */
export interface Trend {
  /** How much earlier: an ISO 8601 duration. */
  readonly duration: string;
  /** The last day of the earlier number. */
  readonly asOf: Day;
  /** The first and last day whose rows are in it. */
  readonly from: Day;
  readonly to: Day;
  /** The earlier number as it would be shown: a whole number. */
  readonly value: number;
  /** The earlier number before floor or ceil. */
  readonly exact: number;
  /** Change from the earlier number to this one, as shown. */
  readonly change: number;
  /** `change` as a fraction (0.04 for 4 % more) of the earlier number; `null` where that is 0. */
  readonly ratio: number | null;
}

/**
 * The value of a number on each day: over all clusters the users, the hubs, or the clusters
 * themselves, as they are shown, with gaps filled (docs/figures.md, "What was not measured").
 */
export interface DailyTotals {
  /** Epoch days, ascending: the days of the period with a measurement. */
  readonly dates: Int32Array;
  readonly totals: Float64Array;
  /** Per date: the part of it that was measured. */
  readonly measured: Float64Array;
  /** Per date: 1 where at least 1 % of the total was not measured. */
  readonly bridged: Uint8Array;
}

/** One number, with the exact one it was cut from. */
export interface NumberFigure extends FigureFacts {
  readonly kind: 'number';
  readonly metric: NumberMetric;
  /** `null` for all but users, as hubs and clusters are counted from monthly rows. */
  readonly timescale: Timescale | null;
  /** `null` for all but users. */
  readonly stat: Stat | null;
  /** The first day of the peak, the day of the latest users; `null` for other numbers. */
  readonly day: Day | null;
  /** Hubs that the latest users count as they were last measured; empty for other numbers. */
  readonly late: readonly LateHub[];
  /** The number as shown: a whole number; `null` if the figure is empty. */
  readonly value: number | null;
  /** The number before floor or ceil. */
  readonly exact: number | null;
  /** `null` if no trend was requested, or if there is nothing to compare with. */
  readonly trend: Trend | null;
  /** `null` if no trend was requested, and for numbers of communities. */
  readonly history: DailyTotals | null;
  /** Communities that are not counted; only for numbers of communities, countries and constellations. */
  readonly notCounted?: {
    readonly communities: readonly LeftOut[];
    readonly countries: WithoutCountry;
  };
}

declare module '../../figures/figure.js' {
  interface FigureMap {
    number: NumberFigure;
  }
}
