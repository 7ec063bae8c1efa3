import type { ActivityTable } from '../data/table.js';

/**
 * Which rows count, as the attributes of the same names say it. Plain data.
 * `hub` and `excludeHubs` take `cluster/hub` as well.
 */
export interface Scope {
  /** Keep only these clusters; all where empty. */
  readonly cluster: readonly string[];
  /** Keep only these hubs; all where empty. */
  readonly hub: readonly string[];
  /** Leave out hubs whose name contains one of the words; a word with a slash is an exact hub. */
  readonly excludeHubs: readonly string[];
  /** Leave out clusters whose name contains one of the words. */
  readonly excludeClusters: readonly string[];
  /** Drop rows with no users before anything else. */
  readonly activeOnly: boolean;
  /** `latest`, `today` or an ISO date. */
  readonly asOf: string;
  /** `all` or an ISO 8601 duration. */
  readonly period: string;
  /** Keep only communities of these constellations; all where empty. */
  readonly constellation: readonly string[];
}

export const DEFAULT_SCOPE: Scope = {
  cluster: [],
  hub: [],
  excludeHubs: ['staging'],
  excludeClusters: ['prometheus'],
  activeOnly: false,
  asOf: 'latest',
  period: 'all',
  constellation: [],
};

/** Words between blanks or commas. */
export const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** Names between commas: names of constellations hold blanks. */
export const namesOf = (text: string): string[] =>
  text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Series of a table that the exclude lists leave. */
export function notExcluded(table: ActivityTable, scope: Scope): number[] {
  const { excludeClusters, excludeHubs } = scope;
  const parts = excludeHubs.filter((word) => !word.includes('/'));
  const exact = new Set(excludeHubs.filter((word) => word.includes('/')));
  const clusterIsOut = table.clusters.map((name) =>
    excludeClusters.some((word) => name.includes(word)),
  );
  const hubIsOut = table.hubs.map((name) => parts.some((word) => name.includes(word)));
  return seriesWhere(
    table,
    (cluster, hub) =>
      !clusterIsOut[cluster] &&
      !hubIsOut[hub] &&
      !(exact.size > 0 && exact.has(`${table.clusters[cluster]}/${table.hubs[hub]}`)),
  );
}

/** Of some series those that the lists `cluster` and `hub` keep. */
export function kept(table: ActivityTable, series: readonly number[], scope: Scope): number[] {
  if (scope.cluster.length === 0 && scope.hub.length === 0) return [...series];
  const clusters = new Set(scope.cluster);
  const hubs = new Set(scope.hub);
  const keeps = (one: number): boolean => {
    const cluster = table.clusters[table.seriesCluster[one] as number] as string;
    const hub = table.hubs[table.seriesHub[one] as number] as string;
    return (
      (clusters.size === 0 || clusters.has(cluster)) &&
      (hubs.size === 0 || hubs.has(hub) || hubs.has(`${cluster}/${hub}`))
    );
  };
  return series.filter(keeps);
}

function seriesWhere(
  table: ActivityTable,
  keeps: (cluster: number, hub: number) => boolean,
): number[] {
  const series: number[] = [];
  table.seriesCluster.forEach((cluster, index) => {
    if (keeps(cluster, table.seriesHub[index] as number)) series.push(index);
  });
  return series;
}
