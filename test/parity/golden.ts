/**
 * What `scripts/golden.py` writes: figures computed by pandas with the notebook's own steps, from the
 * same files that ours are made of. The one in `test/fixtures` is of the sample data in `demo/data`.
 */
export interface Golden {
  seed: {
    totals: { today: string; n_hubs: number; n_hubs_before_ceil: number; n_clusters: number };
    hubs_per_cluster: {
      cluster_order: string[];
      cluster_max: [string, number][];
      series: GoldenSeries;
    };
    active_users: {
      cluster_order: string[];
      cluster_mean: [string, number][];
      daily: { users: GoldenSeries; logusers: GoldenSeries };
      monthly: { users: GoldenSeries; logusers: GoldenSeries };
    };
    big_numbers: Record<'daily' | 'monthly', { shown: number; before_int: number }>;
    bins: {
      labels: string[];
      max_y_bins: number;
      max_y_users: number;
    } & Record<'daily' | 'monthly', GoldenBins>;
    communities: GoldenCommunity[];
    communities_dropped: Record<string, number | string[]>;
    constellations: Record<string, string[]>;
  };
}

export interface GoldenSeries {
  dates: string[];
  values: Record<string, (number | null)[]>;
}

export interface GoldenBins {
  count: number[];
  users: number[];
  share: number[];
  hubs: [string, number, string | null][];
  hubs_without_bin: string[];
}

export interface GoldenCommunity {
  community: string;
  constellation: string | null;
  lat: number | null;
  lon: number | null;
  users: number;
  users_before_round: number;
}
