import { dayOfIso, isoOfDay } from '../../src/data/dates.js';
import type { ActivityTable, CommunitiesTable, LocationsTable } from '../../src/data/table.js';
import { usersNow } from '../../src/figures/active-users.js';
import { communities } from '../../src/figures/communities.js';
import type { OverTimeFigure, SizesFigure } from '../../src/figures/figure.js';
import { countNow } from '../../src/figures/hubs.js';
import { overTime, type OverTimeOptions } from '../../src/figures/over-time.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/figures/sizes.js';
import { compareCommunities } from './compare-communities.js';
import { Comparison } from './comparison.js';
import type { Golden, GoldenSeries } from './golden.js';

export interface SeedTables {
  activity: ActivityTable;
  communities: CommunitiesTable;
  locations: LocationsTable;
}

/** Compares every number under `seed` of a golden file with our figures of the same files. */
export function compareSeed(golden: Golden['seed'], tables: SeedTables): Comparison {
  const today = golden.totals.today.slice(0, 10);
  const scope: Scope = { ...DEFAULT_SCOPE, excludeClusters: [], asOf: today };
  const run = new SeedRun(tables, scope, dayOfIso(today), golden);
  run.totals();
  run.hubsOverTime();
  run.activeUsers();
  run.sizes();
  const { communities: table, locations, activity } = tables;
  const figure = communities(table, locations, activity, scope, dayOfIso(today));
  compareCommunities(golden, figure, run.result);
  return run.result;
}

class SeedRun {
  readonly result = new Comparison();

  constructor(
    readonly tables: SeedTables,
    readonly scope: Scope,
    readonly today: number,
    readonly golden: Golden['seed'],
  ) {}

  overTime(options: Partial<OverTimeOptions>): OverTimeFigure {
    const all: OverTimeOptions = {
      measure: 'users',
      groupBy: 'cluster',
      timescale: 'monthly',
      transform: 'none',
      ...options,
    };
    return overTime(this.tables.activity, all, this.scope, this.today);
  }

  totals(): void {
    const { totals, big_numbers } = this.golden;
    const hubs = countNow(this.tables.activity, 'hubs', this.scope, this.today);
    const clusters = countNow(this.tables.activity, 'clusters', this.scope, this.today);
    this.result.value('totals.n_hubs', totals.n_hubs, hubs.value);
    this.result.value('totals.n_hubs_before_ceil', totals.n_hubs_before_ceil, hubs.exact);
    this.result.value('totals.n_clusters', totals.n_clusters, clusters.value);
    for (const timescale of ['daily', 'monthly'] as const) {
      const users = usersNow(this.tables.activity, timescale, this.scope, this.today);
      const { shown, before_int } = big_numbers[timescale];
      this.result.value(`big_numbers.${timescale}.shown`, shown, users.value);
      this.result.value(`big_numbers.${timescale}.before_int`, before_int, users.exact);
    }
  }

  hubsOverTime(): void {
    const { series, cluster_max, cluster_order } = this.golden.hubs_per_cluster;
    const figure = this.overTime({ measure: 'hubs' });
    this.series('hubs_per_cluster.series', series, figure, false);
    const ranked = figure.series.map(({ cluster, size }) => [cluster, size] as const);
    this.result.ranking('hubs_per_cluster.cluster_max', cluster_max, ranked);
    this.order('hubs_per_cluster.cluster_order', cluster_order, ranked);
  }

  activeUsers(): void {
    const { active_users } = this.golden;
    for (const timescale of ['daily', 'monthly'] as const) {
      for (const [key, transform] of [
        ['users', 'none'],
        ['logusers', 'log10'],
      ] as const) {
        const figure = this.overTime({ timescale, transform });
        const path = `active_users.${timescale}.${key}`;
        this.series(path, active_users[timescale][key], figure, transform === 'log10');
      }
    }
    // The notebook ranks by the mean of the rows of all timescales together; ours by what is shown.
    const mixed = this.mixedMeans();
    this.result.ranking('active_users.cluster_mean', active_users.cluster_mean, mixed);
    this.order('active_users.cluster_order', active_users.cluster_order, mixed);
    this.result.name(
      'active_users.cluster_order',
      'the notebook mixes timescales into the order: compared with the mixed means, not with our order',
    );
  }

  /** Mean of each cluster's positive sums of every timescale in the file, largest first. */
  mixedMeans(): (readonly [string, number])[] {
    const values = new Map<string, number[]>();
    for (const timescale of this.tables.activity.timescales) {
      for (const series of this.overTime({ timescale }).series) {
        const known = values.get(series.cluster) ?? [];
        values.set(series.cluster, [...known, ...series.values.filter((value) => value > 0)]);
      }
    }
    return [...values]
      .map(([name, all]) => [name, all.reduce((a, b) => a + b, 0) / all.length] as const)
      .sort((a, b) => b[1] - a[1]);
  }

  /** The golden order by our values never rises. */
  order(
    path: string,
    golden: readonly string[],
    ranked: readonly (readonly [string, number])[],
  ): void {
    const values = new Map(ranked);
    const inGoldenOrder = golden.map((name) => values.get(name));
    this.result.list(
      path,
      ranked.map(([, value]) => value),
      inGoldenOrder,
    );
  }

  series(path: string, golden: GoldenSeries, figure: OverTimeFigure, drawn: boolean): void {
    this.result.list(`${path}.dates`, golden.dates, Array.from(figure.dates, isoOfDay));
    this.result.set(
      `${path}.clusters`,
      Object.keys(golden.values),
      figure.series.map(({ cluster }) => cluster),
    );
    for (const series of figure.series) {
      const ours = Array.from(drawn ? series.drawn : series.values, (value) =>
        Number.isNaN(value) ? null : value,
      );
      this.result.list(`${path}.${series.cluster}`, golden.values[series.cluster] ?? [], ours);
    }
  }

  sizes(): void {
    const { bins } = this.golden;
    const options = {
      timescales: ['daily', 'monthly'],
      bins: DEFAULT_BINS,
      measure: 'hubs',
    } as const;
    const figure = sizes(this.tables.activity, options, this.scope, this.today);
    this.result.set(
      'bins.timescales',
      options.timescales,
      figure.timescales.map(({ timescale }) => timescale),
    );
    for (const { timescale, bins: ours } of figure.timescales) {
      const path = `bins.${timescale}`;
      const golden = bins[timescale as 'daily' | 'monthly'];
      const labels = ours.map(({ from, to }) => (to === null ? `${from}+` : `${from}-${to}`));
      this.result.list(`${path}.labels`, bins.labels, labels);
      this.result.list(
        `${path}.count`,
        golden.count,
        ours.map(({ hubs }) => hubs.length),
      );
      this.result.list(
        `${path}.users`,
        golden.users,
        ours.map(({ users }) => users),
      );
      this.result.list(
        `${path}.share`,
        golden.share,
        ours.map(({ share }) => share),
      );
      this.hubBins(path, golden.hubs, ours);
    }
    const all = figure.timescales.flatMap(({ bins: each }) => each);
    const most = Math.max(...all.map(({ hubs }) => hubs.length));
    this.result.value('bins.max_y_bins', bins.max_y_bins, most + 10);
    const mostUsers = Math.max(...all.map(({ users }) => users));
    this.result.value('bins.max_y_users', bins.max_y_users, mostUsers + 100);
  }

  hubBins(
    path: string,
    golden: Golden['seed']['bins']['daily']['hubs'],
    ours: SizesFigure['timescales'][number]['bins'],
  ): void {
    const means = new Map(
      ours.flatMap(({ from, to, hubs }) =>
        hubs.map(({ cluster, hub, users }) => [
          `${cluster}/${hub}`,
          { users, bin: `${from}-${to}` },
        ]),
      ),
    );
    this.result.value(`${path}.hubs.length`, golden.length, means.size);
    for (const [name, mean, bin] of golden) {
      this.result.value(`${path}.hubs.${name}.mean`, mean, means.get(name)?.users);
      this.result.value(`${path}.hubs.${name}.bin`, bin, means.get(name)?.bin);
    }
  }
}
