import type { Day } from '../data/dates.js';
import type { FigureFacts } from './figure-facts.js';

export type Timescale = string;
/** Metrics of a number from an activity file. */
export type ActivityMetric = 'users' | 'hubs' | 'clusters';
export type NumberMetric = ActivityMetric | 'communities' | 'countries' | 'constellations';

/**
 * Which users a number counts: their mean over the dates, those of the newest date, or the most of a
 * date.
 */
export type Stat = 'mean' | 'latest' | 'peak';

/** A hub whose last measurement is carried forward, as it may only be late. */
export interface LateHub {
  readonly cluster: string;
  /** `null` if the cluster was measured as a whole. */
  readonly hub: string | null;
  readonly lastMeasured: Day;
}

/** Neighbouring dates between which nothing was measured for longer than is usual. */
export interface Gap {
  readonly from: Day;
  readonly to: Day;
}

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
 * themselves; for the `latest` users those that are shown, late hubs included, as in the number.
 */
export interface DailyTotals {
  /** Epoch days, ascending: the days of the period with a measurement. */
  readonly dates: Int32Array;
  readonly totals: Float64Array;
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

/** One band or line of a chart over time. */
export interface OverTimeSeries {
  /** '' if the series is the rest of them. */
  readonly cluster: string;
  /** `null` where the chart is by cluster. */
  readonly hub: string | null;
  /** Per date of the figure: users or hubs as measured; NaN where the data has nothing. */
  readonly values: Float64Array;
  /** The values to draw: `values`, or their log10. */
  readonly drawn: Float64Array;
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

/** A community in the figure. */
export interface Community {
  readonly name: string;
  readonly constellation: string | null;
  /** Name of its place; never a record id. */
  readonly place: string | null;
  /** Country by its name in the file, else by coordinates; `null` if neither gives a known one. */
  readonly country: string | null;
  /** The text in the file that should name a country but names none; else `null`. */
  readonly notCountry: string | null;
  /** Degrees; `null` where the place has no coordinates: listed, not drawn. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Monthly users, rounded half to even, ≥ 1. */
  readonly users: number;
  /** Monthly users before rounding. */
  readonly exact: number;
  /** Address of its hub, if the file has one that is safe to follow. */
  readonly address: string | null;
}

/** `no-count`: nothing was measured; `no-users`: 0, or what rounds to it. */
export type DropReason =
  | 'no-location'
  | 'no-hubs'
  | 'no-domain'
  | 'no-id'
  | 'no-cluster'
  | 'no-count'
  | 'no-users'
  | 'no-matching-hub';

/** Communities that are left out for one reason; `incomplete` if one of their cells is empty. */
export interface LeftOut {
  readonly reason: 'no-count' | 'no-users' | 'no-matching-hub' | 'incomplete';
  readonly communities: number;
}

/** Communities without a known country. */
export interface WithoutCountry {
  readonly communities: number;
  /** Texts in the file in place of a country, most communities first. */
  readonly names: readonly string[];
}

export interface CommunitiesFigure extends FigureFacts {
  readonly kind: 'communities';
  /** Most users first, then by name. */
  readonly communities: readonly Community[];
  readonly dropped: readonly {
    readonly name: string;
    readonly reasons: readonly DropReason[];
  }[];
  /** Sorted by number of communities, then name. Communities of no known country are not here. */
  readonly countries: readonly {
    readonly name: string;
    readonly communities: number;
  }[];
  /** Constellations by name, sorted by number of communities, then name; without one last. */
  readonly constellations: readonly {
    readonly name: string | null;
    readonly communities: number;
  }[];
}

/** A hub's mean active users. */
export interface HubMean {
  readonly cluster: string;
  readonly hub: string;
  readonly users: number;
}

/** Hubs whose mean is at least `from` and below `to`; `to` is `null` in the open last bin. */
export interface SizeBin {
  readonly from: number;
  readonly to: number | null;
  /** Largest first, then by cluster and hub. */
  readonly hubs: readonly HubMean[];
  /** Sum of the hubs' means. */
  readonly users: number;
  /** `users` as a fraction (0 to 1) of its timescale's total. */
  readonly share: number;
}

export interface SizesFigure extends FigureFacts {
  readonly kind: 'sizes';
  readonly measure: 'hubs' | 'users' | 'share';
  /** One entry per requested timescale that the file has. */
  readonly timescales: readonly {
    readonly timescale: Timescale;
    readonly bins: readonly SizeBin[];
    /** Sum of all means. */
    readonly users: number;
    readonly hubs: number;
  }[];
  /** Requested timescales that the file lacks. */
  readonly missing: readonly Timescale[];
}

export type Figure = NumberFigure | OverTimeFigure | CommunitiesFigure | SizesFigure;
