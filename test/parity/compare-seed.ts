import { dayOfIso, isoOfDay } from '../../src/data/dates.js';
import type { ActivityTable, CommunitiesTable, LocationsTable } from '../../src/data/table.js';
import { usersNow } from '../../src/figures/active-users.js';
import { communities } from '../../src/figures/communities.js';
import type {
  Community,
  DropReason,
  OverTimeFigure,
  SizesFigure,
} from '../../src/figures/figure.js';
import { countNow } from '../../src/figures/hubs.js';
import { overTime, type OverTimeOptions } from '../../src/figures/over-time.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/figures/sizes.js';
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
  run.communities();
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

  communities(): void {
    const { activity, communities: table, locations } = this.tables;
    const figure = communities(table, locations, activity, this.scope, this.today);
    const key = (name: string, users: number, lat: number | null | undefined): string =>
      JSON.stringify([name, users, lat ?? null]);
    const ours = new Map(
      figure.communities.map((one) => [key(one.name, one.users, one.latitude), one]),
    );
    this.result.value(
      'communities.length',
      this.golden.communities.length,
      figure.communities.length,
    );
    for (const community of this.golden.communities) {
      const { users, lat, lon } = community;
      const path = `communities.${community.community}`;
      const one = ours.get(key(community.community, users, lat));
      this.result.value(`${path}.users`, users, one?.users);
      this.result.value(`${path}.users_before_round`, community.users_before_round, one?.exact);
      this.result.value(`${path}.constellation`, community.constellation, one?.constellation);
      this.result.value(`${path}.lat`, lat, one?.latitude);
      this.result.value(`${path}.lon`, lon, one?.longitude);
    }
    this.constellations(figure.communities);
    this.dropped(figure.dropped, figure.communities.length);
    this.keptWithout(figure.communities);
  }

  constellations(ours: readonly { name: string; constellation: string | null }[]): void {
    const names = (constellation: string | null): string[] =>
      ours.filter((one) => one.constellation === constellation).map(({ name }) => name);
    const { constellations } = this.golden;
    for (const [constellation, communities] of Object.entries(constellations)) {
      this.result.set(`constellations.${constellation}`, communities, names(constellation));
    }
    const distinct = new Set(ours.map(({ constellation }) => constellation));
    if (distinct.delete(null)) {
      this.result.name(
        'constellations',
        `communities without a constellation are a group of ours: ${names(null).length}`,
      );
    }
    this.result.set('constellations', Object.keys(constellations), [...distinct] as string[]);
  }

  dropped(ours: readonly { name: string; reasons: readonly DropReason[] }[], kept: number): void {
    const golden = this.golden.communities_dropped;
    const withReason = (...wanted: DropReason[]): string[] =>
      ours.filter(({ reasons }) => reasons.some((r) => wanted.includes(r))).map(({ name }) => name);
    const compare = (key: string, names: string[]): void => {
      this.result.set(`communities_dropped.${key}`, golden[key] as string[], names);
    };
    compare('missing Location', withReason('no-location'));
    compare('missing Hubs', withReason('no-hubs'));
    compare('missing domain', withReason('no-domain'));
    compare('users round to 0', withReason('no-users', 'no-matching-hub'));
    compare('of these, without any matching hub', withReason('no-matching-hub'));
    this.result.value('communities_dropped.rows', golden['rows'] as number, ours.length + kept);
    this.result.value('communities_dropped.rows_kept', golden['rows_kept'] as number, kept);
    const complete = kept + withReason('no-users', 'no-matching-hub').length;
    this.result.value(
      'communities_dropped.rows_after_dropna',
      golden['rows_after_dropna'] as number,
      complete,
    );
  }

  keptWithout(ours: readonly Community[]): void {
    const golden = this.golden.communities_dropped;
    const compare = (key: string, isIt: (community: Community) => boolean): void => {
      const names = ours.filter(isIt).map(({ name }) => name);
      this.result.set(`communities_dropped.${key}`, golden[key] as string[], names);
    };
    compare('users is null', ({ users }) => Number.isNaN(users));
    compare('kept without coordinates', ({ latitude }) => latitude === null);
    compare('kept without constellation', ({ constellation }) => constellation === null);
    compare('kept with users_scaled 0', ({ users }) => users === 1);
  }
}
