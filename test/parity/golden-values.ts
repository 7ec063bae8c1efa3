import type {
  GoldenActiveUsers,
  GoldenBinLabels,
  GoldenBins,
  GoldenHubs,
  GoldenSeed,
  GoldenSeries,
  GoldenTotals,
  GoldenUnique,
} from './golden.js';
import { TIMESCALES } from './golden.js';
import { NO_NAME, writeCommunities, type CommunityView } from './community-view.js';
import { Values } from './values.js';

// A golden file's parts as values by path; what makes ours of the same paths is in our-*.ts.

export function goldenTotals(golden: GoldenTotals): Values {
  const values = new Values();
  values.set('n_hubs', golden.n_hubs);
  values.set('n_hubs_before_ceil', golden.n_hubs_before_ceil);
  values.set('n_clusters', golden.n_clusters);
  values.members('dates_in_window', golden.dates_in_window);
  return values;
}

export function goldenHubs(golden: GoldenHubs): Values {
  const values = new Values();
  writeSeries(values, 'series', golden.series);
  values.ranking('cluster_max', golden.cluster_max);
  values.order('cluster_order', golden.cluster_order, golden.cluster_max);
  return values;
}

export function goldenActiveUsers(golden: GoldenActiveUsers): Values {
  const values = new Values();
  for (const timescale of TIMESCALES) {
    for (const [kind, series] of Object.entries(golden[timescale] ?? {})) {
      writeSeries(values, `${timescale}.${kind}`, series);
    }
  }
  values.ranking('cluster_mean', golden.cluster_mean);
  values.order('cluster_order', golden.cluster_order, golden.cluster_mean);
  return values;
}

export function goldenNumbers(golden: GoldenSeed['big_numbers']): Values {
  const values = new Values();
  for (const [timescale, { shown, before_int }] of Object.entries(golden)) {
    values.set(`${timescale}.shown`, shown);
    values.set(`${timescale}.before_int`, before_int);
  }
  return values;
}

export function goldenUnique(golden: GoldenUnique): Values {
  const values = new Values();
  writeSeries(values, 'series', golden.series);
  for (const [date, total] of golden.totals) values.set(`totals.${date}`, total);
  values.ranking('cluster_mean', golden.cluster_mean);
  values.order('cluster_order', golden.cluster_order, golden.cluster_mean);
  const { columns, index, rows } = golden.month_end;
  values.members('month_end.columns', columns);
  values.members('month_end.months', index);
  rows.forEach((row, at) => {
    row.forEach((value, column) => values.set(`month_end.${index[at]}.${columns[column]}`, value));
  });
  return values;
}

export function goldenBins(
  golden: GoldenBinLabels,
  bins: Readonly<Record<string, GoldenBins>>,
): Values {
  const values = new Values();
  values.members('labels', golden.labels);
  values.set('max_y_bins', golden.max_y_bins);
  values.set('max_y_users', golden.max_y_users);
  for (const [timescale, { count, users, share, hubs, hubs_without_bin }] of Object.entries(bins)) {
    golden.labels.forEach((label, at) => {
      values.set(`${timescale}.count.${label}`, count[at]);
      values.set(`${timescale}.users.${label}`, users?.[at]);
      values.set(`${timescale}.share.${label}`, share?.[at]);
    });
    values.set(`${timescale}.hubs.length`, hubs.length);
    for (const [path, mean, bin] of hubs) {
      values.set(`${timescale}.hubs.${path}`, 1);
      values.set(`${timescale}.hubs.${path}.mean`, mean);
      values.set(`${timescale}.hubs.${path}.bin`, bin);
    }
    if (hubs_without_bin) values.members(`${timescale}.hubs_without_bin`, hubs_without_bin);
  }
  return values;
}

const orNoName = (name: string | null): string => name ?? NO_NAME;

export function goldenCommunities(seed: Partial<GoldenSeed>): Values {
  const values = new Values();
  const view = (seed.communities ?? []).map((one): CommunityView => {
    const { constellation, users, users_scaled: scaled, lat, lon } = one;
    const [name, exact] = [orNoName(one.community), one.users_before_round];
    return { name, constellation, users, scaled, exact, lat, lon };
  });
  writeCommunities(values, view);
  for (const [key, value] of Object.entries(seed.communities_dropped ?? {})) {
    const path = `communities_dropped.${key}`;
    if (typeof value === 'number') values.set(path, value);
    else values.members(path, value.map(orNoName));
  }
  const constellations = Object.entries(seed.constellations ?? {});
  values.set('constellations.length', constellations.length);
  for (const [name, communities] of constellations) {
    values.members(`constellations.${name}`, communities.map(orNoName));
  }
  return values;
}

function writeSeries(
  values: Values,
  path: string,
  { dates, values: clusters }: GoldenSeries,
): void {
  values.members(`${path}.dates`, dates);
  for (const [cluster, list] of Object.entries(clusters)) {
    values.set(`${path}.${cluster}`, 1);
    dates.forEach((date, at) => values.set(`${path}.${cluster}.${date}`, list[at]));
    // A list longer than the dates would otherwise hide its rest.
    list.slice(dates.length).forEach((value) => values.set(`${path}.${cluster}.undated`, value));
  }
}
