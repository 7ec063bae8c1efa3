import { isoOfDay, type Day } from '../../src/data/dates.js';
import type { ActivityTable } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { ceilExact } from '../../src/figures/rounding.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../src/figures/scope.js';
import type { ActivityFile } from './activity-file.js';
import {
  TIMESCALES,
  type GoldenActiveUsers,
  type GoldenSeed,
  type GoldenTotals,
} from './golden.js';
import type { Quirks } from './quirks.js';
import { Values, withLastBits } from './values.js';

/** What figures are made of, and when. */
export interface Asked {
  readonly file: ActivityFile;
  readonly scope: Scope;
  readonly today: Day;
}

/** A day that no file reaches: nothing comes after it. */
const NEVER = '9999-12-31';
const WINDOW_DAYS = 7;

/** The scope by the notebook’s habits: perhaps without an upper limit, or minding the case of words. */
export function scopeOf(asked: Asked, quirks: Quirks): Scope {
  const scope = casedScope(asked, quirks);
  return quirks.has('after-today') && scope.asOf !== 'latest' ? { ...scope, asOf: NEVER } : scope;
}

/** Where the case of words matters, the hubs that hold them so are left out one by one. */
function casedScope({ file, scope }: Asked, quirks: Quirks): Scope {
  if (!quirks.has('exact-case')) return scope;
  const [exact, parts] = [true, false].map((isExact) =>
    scope.excludeHubs.filter((word) => word.includes('/') === isExact),
  ) as [string[], string[]];
  const holds = (name: string, words: readonly string[]): boolean =>
    words.some((word) => name.includes(word));
  const out = [file.counting(quirks), file.averaging(quirks, 'zero')].flatMap((table) =>
    Array.from(table.seriesHub, (hub, series): string | null => {
      const cluster = table.clusters[table.seriesCluster[series] as number] as string;
      const name = table.hubs[hub] as string;
      const isOut = holds(cluster, scope.excludeClusters) || holds(name, parts);
      return isOut ? `${cluster}/${name}` : null;
    }).filter((path) => path !== null),
  );
  return { ...scope, excludeClusters: [], excludeHubs: [...exact, ...new Set(out)] };
}

/** A file's newest date may be after today. */
const todayOf = ({ today }: Asked, quirks: Quirks): Day =>
  quirks.has('after-today') ? Date.parse(NEVER) / 86_400_000 : today;

export function overTimeOf(
  asked: Asked,
  quirks: Quirks,
  options: Partial<OverTimeOptions>,
): OverTimeFigure {
  const all: OverTimeOptions = {
    measure: 'users',
    groupBy: 'cluster',
    timescale: 'monthly',
    transform: 'none',
    ...options,
  };
  const { file } = asked;
  const table = all.measure === 'hubs' ? file.counting(quirks) : file.adding(quirks);
  return overTime(table, all, scopeOf(asked, quirks), todayOf(asked, quirks));
}

/** The notebook's way to the number of hubs: the mean of each cluster's dates from a day on. */
export function hubsSince({ dates, series }: OverTimeFigure, first: Day): number {
  let hubs = 0;
  for (const { values } of series) {
    const recent = values.filter((value, at) => (dates[at] as Day) >= first && value > 0);
    if (recent.length > 0) hubs += recent.reduce((a, b) => a + b, 0) / recent.length;
  }
  return hubs;
}

interface Totals {
  readonly hubs: number | null;
  readonly exact: number | null;
  readonly clusters: number | null;
  readonly dates: readonly string[];
}

/** The day a window ends on: the one asked for, or the file's newest. */
export const asOfOf = (asked: Asked, quirks: Quirks): Day | null =>
  asked.scope.asOf === 'latest'
    ? count(asked, quirks, 'hubs').asOf
    : Date.parse(asked.scope.asOf) / 86_400_000;

/** The file's newest date with a measurement. */
export function latestOf(asked: Asked, quirks: Quirks): string | null {
  const day = asOfOf(asked, quirks);
  return day === null ? null : isoOfDay(day);
}

const count = (asked: Asked, quirks: Quirks, metric: 'hubs' | 'clusters'): NumberFigure => {
  const table: ActivityTable = asked.file.counting(quirks);
  return countNow(table, metric, casedScope(asked, quirks), todayOf(asked, quirks));
};

export function totalsOf(asked: Asked, quirks: Quirks): Totals {
  const figure = overTimeOf(asked, quirks, { measure: 'hubs' });
  const asOf = asOfOf(asked, quirks);
  const first = (asOf ?? asked.today) - WINDOW_DAYS + 1;
  const dates = [...figure.dates].filter((day) => day >= first).map(isoOfDay);
  const [hubs, clusters] = [count(asked, quirks, 'hubs'), count(asked, quirks, 'clusters')];
  if (!quirks.has('after-today')) {
    return { hubs: hubs.value, exact: hubs.exact, clusters: clusters.value, dates };
  }
  const exact = hubsSince(figure, first);
  const now = figure.series.filter(({ values }) =>
    values.some((value, at) => (figure.dates[at] as Day) >= first && value > 0),
  );
  return { hubs: ceilExact(exact), exact, clusters: now.length, dates };
}

export function ourTotals(asked: Asked, quirks: Quirks, golden: GoldenTotals): Values {
  const { hubs, exact, clusters, dates } = totalsOf(asked, quirks);
  const none = quirks.has('nothing-is-zero') ? 0 : null;
  const trap = quirks.has('float-trap') && exact !== null;
  const values = new Values();
  values.set(
    'n_hubs',
    trap ? Math.ceil(withLastBits(exact, golden.n_hubs_before_ceil)) : (hubs ?? none),
  );
  values.set('n_hubs_before_ceil', exact ?? none);
  values.set('n_clusters', clusters ?? none);
  values.members('dates_in_window', dates);
  return values;
}

export function ourHubs(asked: Asked, quirks: Quirks): Values {
  const figure = overTimeOf(asked, quirks, { measure: 'hubs' });
  const values = new Values();
  writeFigure(values, 'series', figure);
  writeRanking(values, 'cluster_max', rankedOf(figure));
  return values;
}

export function ourActiveUsers(asked: Asked, quirks: Quirks, golden: GoldenActiveUsers): Values {
  const values = new Values();
  for (const timescale of TIMESCALES) {
    for (const kind of Object.keys(golden[timescale] ?? {})) {
      const transform = kind === 'logusers' ? 'log10' : 'none';
      const figure = overTimeOf(asked, quirks, { timescale, transform });
      writeFigure(values, `${timescale}.${kind}`, figure);
    }
  }
  const ranked = quirks.has('mixed-order')
    ? mixedMeans(asked, quirks)
    : rankedOf(overTimeOf(asked, quirks, {}));
  writeRanking(values, 'cluster_mean', ranked);
  return values;
}

/** Mean of each cluster's positive sums of every timescale in the file, largest first. */
function mixedMeans(asked: Asked, quirks: Quirks): (readonly [string, number])[] {
  const values = new Map<string, number[]>();
  for (const timescale of asked.file.adding(quirks).timescales) {
    for (const series of overTimeOf(asked, quirks, { timescale }).series) {
      const known = values.get(series.cluster) ?? [];
      values.set(series.cluster, [...known, ...series.values.filter((value) => value > 0)]);
    }
  }
  return [...values]
    .map(([name, all]) => [name, all.reduce((a, b) => a + b, 0) / all.length] as const)
    .sort((a, b) => b[1] - a[1]);
}

export function ourNumbers(
  asked: Asked,
  quirks: Quirks,
  golden: GoldenSeed['big_numbers'],
): Values {
  const values = new Values();
  for (const [timescale, { before_int }] of Object.entries(golden)) {
    const { value, exact } = usersOf(asked, quirks, timescale);
    const trap = quirks.has('float-trap') && exact !== null;
    values.set(`${timescale}.shown`, trap ? Math.floor(withLastBits(exact, before_int)) : value);
    values.set(`${timescale}.before_int`, exact);
  }
  return values;
}

/** The number of users, 0 where there is none and the quirk says so. */
export function usersOf(asked: Asked, quirks: Quirks, timescale: string) {
  const { file } = asked;
  const scope = scopeOf(asked, quirks);
  const figure = usersNow(file.adding(quirks), timescale, scope, todayOf(asked, quirks));
  const none = quirks.has('nothing-is-zero') ? 0 : null;
  return { value: figure.value ?? none, exact: figure.exact ?? none };
}

export const rankedOf = ({ series }: OverTimeFigure): (readonly [string, number])[] =>
  series.map(({ cluster, size }) => [cluster, size] as const);

/** A ranking of ours, and the order that comes of it. */
export function writeRanking(
  values: Values,
  path: 'cluster_max' | 'cluster_mean',
  ranked: readonly (readonly [string, number])[],
): void {
  values.ranking(path, ranked);
  values.order('cluster_order', rankedNames(ranked), ranked);
}

const rankedNames = (ranked: readonly (readonly [string, number])[]): string[] =>
  ranked.map(([name]) => name);

export function writeFigure(values: Values, path: string, figure: OverTimeFigure): void {
  const dates = Array.from(figure.dates, isoOfDay);
  values.members(`${path}.dates`, dates);
  for (const { cluster, drawn } of figure.series) {
    values.set(`${path}.${cluster}`, 1);
    drawn.forEach((value, at) => {
      if (!Number.isNaN(value)) values.set(`${path}.${cluster}.${dates[at]}`, value);
    });
  }
}
