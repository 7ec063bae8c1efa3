import type { FigureFacts, Timescale } from '../../figures/figure.js';
import type { Gap } from '../../figures/usual-step.js';

/** One band or line of a chart over time. */
export interface OverTimeSeries {
  /** '' if the series is the rest of them. */
  readonly cluster: string;
  /** `null` where the chart is by cluster. */
  readonly hub: string | null;
  /** Per date of the figure: users or hubs as measured; NaN where the data has nothing. */
  readonly values: Float64Array;
  /**
   * The same, or their log10, as the notebook draws them. Our charts draw `shownDrawn`. For months, and where all
   * values are 0, the two are the same.
   */
  readonly drawn: Float64Array;
  /** Per date: 1 where any of its hubs was measured, perhaps as 0. */
  readonly measured: Uint8Array;
  /**
   * Per date: the value with gaps filled, 0 outside the lives of its hubs. On dates without a
   * measurement, a hub lies on the straight line between the dates around, or, if it is late, stays
   * as it last was.
   */
  readonly shown: Float64Array;
  /** The values of `shown` to draw: the same, or their log10 with NaN below 1. */
  readonly shownDrawn: Float64Array;
  /** Per date: 1 where any of its hubs is bridged: late, or not measured for longer than usual. */
  readonly bridged: Uint8Array;
  /** Per date: the part of `shown` that comes from bridged hubs. */
  readonly bridgedUsers: Float64Array;
  /** Size that series are sorted by: the mean of the measured users, or the most hubs. */
  readonly size: number;
  /**
   * Rank of the series among all clusters (or hubs) of the file, which gives its colour in every
   * chart of a page; −1 for the rest, which has no rank.
   */
  readonly colorRank: number;
  /** Number of series that this one sums up, if it is the rest of them; 0 for a single one. */
  readonly restOf: number;
}

export interface OverTimeFigure extends FigureFacts {
  readonly kind: 'over-time';
  readonly measure: 'users' | 'hubs';
  readonly groupBy: 'cluster' | 'hub';
  readonly timescale: Timescale;
  readonly transform: 'none' | 'log10';
  /** Whether its dates stand for months: each is the newest day of its month. */
  readonly months: boolean;
  /** Whether each person is counted once in a cluster: the file is one of cluster activity. */
  readonly unique: boolean;
  /** Epoch days, ascending: the days on which any hub in scope was measured. */
  readonly dates: Int32Array;
  /** Largest first; the rest, where there is one, last. */
  readonly series: readonly OverTimeSeries[];
  /** Per date: the sum of `values`. */
  readonly totals: Float64Array;
  /** Per date: the sum of `shown`. */
  readonly shownTotals: Float64Array;
  readonly gaps: readonly Gap[];
}

declare module '../../figures/figure.js' {
  interface FigureMap {
    'over-time': OverTimeFigure;
  }
}
