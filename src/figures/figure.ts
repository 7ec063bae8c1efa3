import type { Day } from '../data/dates.js';
import type { FigureFacts } from './figure-facts.js';

export type Timescale = string;
/** What a number counts in a file of activity. */
export type ActivityMetric = 'users' | 'hubs' | 'clusters';
export type NumberMetric = ActivityMetric | 'communities' | 'countries' | 'constellations';

/** Which users a number counts: their mean over the dates, those of the newest one, or the most. */
export type Stat = 'mean' | 'latest' | 'peak';

/** A hub whose last measurement is carried forward, as it may only be late. */
export interface LateHub {
  readonly cluster: string;
  /** `null` where a cluster was measured as a whole. */
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
  /** As it would be shown: a whole number. */
  readonly value: number;
  /** Before floor or ceil. */
  readonly exact: number;
  /** What has come since, between the two numbers as shown. */
  readonly change: number;
  /** `change` as a fraction (0.04 for 4 % more) of the earlier number; `null` where that is 0. */
  readonly ratio: number | null;
}

/**
 * What a number was on each day: over all clusters the users, the hubs, or the clusters themselves;
 * for the `latest` users what is shown of them, as in the number.
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
  /** Hubs that the latest users count as they were last measured; none for other numbers. */
  readonly late: readonly LateHub[];
  /** As shown: a whole number; `null` where the figure is empty. */
  readonly value: number | null;
  /** Before floor or ceil. */
  readonly exact: number | null;
  /** `null` where it was not asked for, or where there is nothing to compare with. */
  readonly trend: Trend | null;
  /** `null` where no trend was asked for, and for numbers of communities. */
  readonly history: DailyTotals | null;
  /** Of numbers of communities, countries and constellations alone: who is not among them. */
  readonly notCounted?: {
    readonly communities: readonly LeftOut[];
    readonly countries: WithoutCountry;
  };
}

/** One band or line of a chart over time. */
export interface OverTimeSeries {
  /** '' where the series is the rest of them. */
  readonly cluster: string;
  /** `null` where the chart is by cluster. */
  readonly hub: string | null;
  /** Per date of the figure: users or hubs as measured; NaN where the data has nothing. */
  readonly values: Float64Array;
  /** What is drawn: the same, or its log10. */
  readonly drawn: Float64Array;
  /**
   * Per date: what is known of it, 0 outside the lives of its hubs. On dates on which a hub was not
   * measured it is on the straight line between those on which it was, or late and as it last was.
   */
  readonly shown: Float64Array;
  /** What is to be drawn of `shown`: the same, or its log10, NaN below 1. */
  readonly shownDrawn: Float64Array;
  /** Per date: 1 where any of its hubs is bridged: late, or not measured for longer than usual. */
  readonly bridged: Uint8Array;
  /** Per date: how much of `shown` is of hubs that are bridged. */
  readonly bridgedUsers: Float64Array;
  /** What the order goes by: mean of the users shown, or the most hubs. */
  readonly size: number;
  /**
   * Place of the series among all of its kind in the file: its colour in every chart of a page; −1
   * for the rest, which has none of its own.
   */
  readonly colorRank: number;
  /** How many series this one is the rest of, past the first so many; 0 for a single one. */
  readonly restOf: number;
}

export interface OverTimeFigure extends FigureFacts {
  readonly kind: 'over-time';
  readonly measure: 'users' | 'hubs';
  readonly groupBy: 'cluster' | 'hub';
  readonly timescale: Timescale;
  readonly transform: 'none' | 'log10';
  /** Whether its dates stand for months: the newest day of each. */
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

/** A community that takes part. */
export interface Community {
  readonly name: string;
  readonly constellation: string | null;
  /** Name of its place; never a record id. */
  readonly place: string | null;
  /**
   * By its name, as the file spells it, else by coordinates; `null` where neither tells one that is
   * known.
   */
  readonly country: string | null;
  /** What the file has in place of a country, where that is the name of none; else `null`. */
  readonly notCountry: string | null;
  /** Degrees; `null` where the place has no coordinates: listed, not drawn. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Monthly users, rounded half to even, ≥ 1. */
  readonly users: number;
  /** Before rounding. */
  readonly exact: number;
  /** Of its hub, where the file has one that is safe to follow. */
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

/** Communities that do not take part for one reason; `incomplete` where a cell of theirs is empty. */
export interface LeftOut {
  readonly reason: 'no-count' | 'no-users' | 'no-matching-hub' | 'incomplete';
  readonly communities: number;
}

/** Communities in no country that is known. */
export interface WithoutCountry {
  readonly communities: number;
  /** What the file says in place of a country, most communities first. */
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
  /** One entry per timescale that was asked for and that the file has. */
  readonly timescales: readonly {
    readonly timescale: Timescale;
    readonly bins: readonly SizeBin[];
    /** Sum of all means. */
    readonly users: number;
    readonly hubs: number;
  }[];
  /** Timescales that were asked for and that the file lacks. */
  readonly missing: readonly Timescale[];
}

export type Figure = NumberFigure | OverTimeFigure | CommunitiesFigure | SizesFigure;
