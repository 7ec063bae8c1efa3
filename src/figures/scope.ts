import { readName } from '../data/read-name.js';
import type { ActivityTable } from '../data/table.js';

/**
 * Which rows count: the values of the attributes of the same names. Plain data. `hub` and
 * `excludeHubs` take `cluster/hub` as well.
 */
export interface Scope {
  /** Keep only these clusters; all if empty. */
  readonly cluster: readonly string[];
  /** Keep only these hubs; all if empty. */
  readonly hub: readonly string[];
  /**
   * Leave out hubs whose name contains one of the words, whatever the case; a word with a slash is an
   * exact hub.
   */
  readonly excludeHubs: readonly string[];
  /** Leave out clusters whose name contains one of the words, whatever the case. */
  readonly excludeClusters: readonly string[];
  /** Drop rows with no users before anything else. */
  readonly activeOnly: boolean;
  /** `latest`, `today` or an ISO date. */
  readonly asOf: string;
  /** `all` or an ISO 8601 duration. */
  readonly period: string;
  /** Keep only communities of these constellations; all if empty. */
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

/** Hubs and clusters are counted from the rows of this timescale. */
export const HUB_TIMESCALE = 'monthly';
export const HUB_ROWS = { by: 'monthly', value: '', names: [HUB_TIMESCALE] } as const;

/**
 * Splits a list into words: at blanks, or, if it has a comma, at commas only, so that names may have
 * blanks.
 */
export const wordsOf = (text: string): string[] =>
  text.includes(',') ? namesOf(text) : text.split(/\s+/).map(readName).filter(Boolean);

/** Splits a list at commas: names of constellations have blanks. */
export const namesOf = (text: string): string[] => text.split(',').map(readName).filter(Boolean);

/** The attributes that leave series out by a part of a name. */
export type Excluding = 'exclude-clusters' | 'exclude-hubs';

/** Returns a function that names the exclude list that leaves a series out; `null` if neither does. */
export function excluder(table: ActivityTable, scope: Scope): (series: number) => Excluding | null {
  const { excludeClusters, excludeHubs } = scope;
  const exact = new Set(excludeHubs.filter((word) => word.includes('/')));
  const clusterIsOut = holding(table.clusters, excludeClusters);
  const hubIsOut = holding(
    table.hubs,
    excludeHubs.filter((word) => !word.includes('/')),
  );
  return (series) => {
    const cluster = table.seriesCluster[series] as number;
    const hub = table.seriesHub[series] as number;
    if (clusterIsOut[cluster]) return 'exclude-clusters';
    const isOut = hubIsOut[hub] || (exact.size > 0 && exact.has(pathOf(table, series)));
    return isOut ? 'exclude-hubs' : null;
  };
}

/** Per name: whether it contains one of the words, ignoring case. */
function holding(names: readonly string[], words: readonly string[]): readonly boolean[] {
  const small = words.map((word) => word.toLowerCase());
  return names.map((name) => {
    const text = name.toLowerCase();
    return small.some((word) => text.includes(word));
  });
}

/** `cluster/hub` of a series. */
export const pathOf = (table: ActivityTable, series: number): string =>
  `${table.clusters[table.seriesCluster[series] as number]}/${table.hubs[table.seriesHub[series] as number]}`;

/** Series of a table that no exclude list leaves out. */
export function notExcluded(table: ActivityTable, scope: Scope): number[] {
  const excludedBy = excluder(table, scope);
  const series: number[] = [];
  for (let one = 0; one < table.seriesHub.length; one += 1) {
    if (excludedBy(one) === null) series.push(one);
  }
  return series;
}
