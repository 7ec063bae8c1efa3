/**
 * Figures computed by pandas with the notebook's own steps, from the same files that ours are made
 * of. `scripts/golden.py` writes the part `seed`. The one in `test/fixtures` is of the sample data in
 * `demo/data`. Any part may be missing, a timescale too.
 */
export interface GoldenFile {
  seed?: Partial<GoldenSeed>;
  newer?: Partial<GoldenNewer>;
  as_of_latest?: Partial<Record<Notebook, GoldenTotals>>;
  thirty_days_stale?: Partial<Record<Notebook, GoldenTotals>>;
  both_ways?: Record<string, unknown>;
  rows?: Record<string, number>;
}

/** The golden file of the sample data. */
export interface Golden extends GoldenFile {
  seed: GoldenSeed;
}

export interface GoldenSeed {
  totals: GoldenTotals;
  hubs_per_cluster: GoldenHubs;
  active_users: GoldenActiveUsers;
  big_numbers: Record<Timescale, GoldenNumber>;
  bins: GoldenBinLabels & Record<Timescale, GoldenBins>;
  communities: GoldenCommunity[];
  communities_dropped: Record<string, number | (string | null)[]>;
  constellations: Record<string, (string | null)[]>;
}

export interface GoldenNewer {
  totals: GoldenTotals;
  hubs_per_cluster: GoldenHubs;
  unique: GoldenUnique;
  bins: GoldenBinLabels & GoldenBins;
}

export type Timescale = 'daily' | 'monthly';
export const TIMESCALES: readonly Timescale[] = ['daily', 'monthly'];

/** The notebook, and its successor. */
export type Notebook = 'seed' | 'newer';

export interface GoldenTotals {
  today: string;
  dates_in_window: string[];
  n_hubs: number;
  n_hubs_before_ceil: number;
  n_clusters: number;
}

export interface GoldenHubs {
  cluster_order: string[];
  cluster_max: [string, number][];
  series: GoldenSeries;
}

export interface GoldenActiveUsers extends Record<
  Timescale,
  Record<'users' | 'logusers', GoldenSeries>
> {
  cluster_order: string[];
  cluster_mean: [string, number][];
}

export interface GoldenNumber {
  shown: number;
  before_int: number;
}

export interface GoldenUnique {
  cluster_order: string[];
  cluster_mean: [string, number][];
  series: GoldenSeries;
  totals: [string, number][];
  month_end: { columns: string[]; index: string[]; rows: number[][] };
}

/** `null` where a cluster has no row. */
export interface GoldenSeries {
  dates: string[];
  values: Record<string, (number | null)[]>;
}

export interface GoldenBinLabels {
  labels: string[];
  max_y_bins: number;
  max_y_users?: number;
}

/** A hub has `null` for a bin it is in none of, and for a mean of no measurement. */
export interface GoldenBins {
  count: number[];
  users?: number[];
  share?: (number | null)[];
  hubs: [string, number | null, string | null][];
  hubs_without_bin?: string[];
}

export interface GoldenCommunity {
  community: string | null;
  constellation: string | null;
  lat: number | null;
  lon: number | null;
  users: number;
  users_scaled?: number;
  users_before_round: number;
}

/** The day a golden file was made on. */
export const todayOf = ({ seed, newer }: GoldenFile): string | undefined =>
  (seed?.totals ?? newer?.totals)?.today.slice(0, 10);

/** Figures of what was not measured: `not-measured.json`, of the default scope. */
export interface GoldenNotMeasured extends Partial<Record<Timescale, GoldenShown>> {
  as_of: string;
}

/** By cluster and date, 0 where there is nothing. */
export interface GoldenShown {
  dates: string[];
  /** Spans between two measured dates of a hub that are longer than usual, and hubs that are late. */
  gaps: number;
  late_hubs: number;
  shown: Record<string, number[]>;
  shown_total: number[];
  measured_total: number[];
  /** A digit for each date. */
  bridged: Record<string, string>;
  bridged_users: Record<string, number[]>;
  /** Hubs over time; of the monthly ones alone. */
  hubs?: Record<string, number[]>;
}
