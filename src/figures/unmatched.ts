import { LateCode } from '../data/late-code.js';
import type { ActivityTable } from '../data/table.js';
import type { SelectedRows } from './as-of.js';
import type { Unmatched } from './list-words.js';
import { DEFAULT_SCOPE, notExcluded, pathOf, type Scope } from './scope.js';

/** What tells why a word of a list matches nothing. Most lists are the usual ones, or match. */
export const lateUnmatchedWords = new LateCode(() => import('./unmatched-words.js'));

/**
 * The words of `cluster`, `hub` and the exclude lists that match no name of an activity file.
 * @throws Lacking
 */
export function unmatchedIn({ table, scope, series }: SelectedRows): readonly Unmatched[] {
  const allMatch = allExclude(table, scope) && allKeep(table, scope, series);
  return allMatch ? [] : lateUnmatchedWords.here().unmatchedWords(table, scope);
}

/** Whether each word of the exclude lists that the author wrote leaves something out. */
function allExclude(table: ActivityTable, { excludeClusters, excludeHubs }: Scope): boolean {
  const clusters = without(excludeClusters, DEFAULT_SCOPE.excludeClusters);
  const hubs = without(excludeHubs, DEFAULT_SCOPE.excludeHubs);
  const paths = hubs.filter((word) => word.includes('/'));
  const allPaths = (): string[] => Array.from(table.seriesHub, (_, at) => pathOf(table, at));
  return (
    areParts(clusters, table.clusters) &&
    areParts(without(hubs, paths), table.hubs) &&
    areAmong(paths, allPaths)
  );
}

/** Whether each word of `cluster` and `hub` keeps something that no exclude list leaves out. */
function allKeep(table: ActivityTable, scope: Scope, series: readonly number[]): boolean {
  const clusterOf = (one: number): string =>
    table.clusters[table.seriesCluster[one] as number] as string;
  const hubOf = (one: number): string => table.hubs[table.seriesHub[one] as number] as string;
  if (scope.hub.length > 0 && table.format === 'cluster-activity') return false;
  return (
    areAmong(scope.cluster, () => notExcluded(table, scope).map(clusterOf)) &&
    areAmong(scope.hub, () => series.flatMap((one) => [hubOf(one), pathOf(table, one)]))
  );
}

const without = (words: readonly string[], others: readonly string[]): readonly string[] =>
  words.filter((word) => !others.includes(word));

function areAmong(words: readonly string[], names: () => readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = new Set(names());
  return words.every((word) => all.has(word));
}

/** Whether each word is a part of a name, ignoring case. */
function areParts(words: readonly string[], names: readonly string[]): boolean {
  if (words.length === 0) return true;
  const small = names.map((name) => name.toLowerCase());
  return words.every((word) => small.some((name) => name.includes(word.toLowerCase())));
}
