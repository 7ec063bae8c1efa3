import type { ActivityTable } from '../data/table.js';
import type { Unmatched } from './list-words.js';
import { asked } from './why-unmatched.js';
import { namesLike } from './names-like.js';
import { listText } from './list-text.js';
import { DEFAULT_SCOPE, pathOf, type Excluding, type Scope } from './scope.js';

/** Words of the exclude lists that the author wrote and that leave nothing out. */
export const unusedWords = (table: ActivityTable, scope: Scope): Unmatched[] => [
  ...unusedOf('exclude-clusters', table, scope),
  ...hubsUnused(table, scope),
];

function unusedOf(attribute: Excluding, table: ActivityTable, scope: Scope): Unmatched[] {
  const isOfHubs = attribute === 'exclude-hubs';
  const standard = isOfHubs ? DEFAULT_SCOPE.excludeHubs : DEFAULT_SCOPE.excludeClusters;
  const all = isOfHubs ? scope.excludeHubs : scope.excludeClusters;
  const words = all.filter((word) => !standard.includes(word));
  if (words.length === 0) return [];
  const names = isOfHubs ? table.hubs : table.clusters;
  const small = names.map((name) => name.toLowerCase());
  const hasPaths = isOfHubs && words.some((word) => word.includes('/'));
  const paths = new Set(hasPaths ? Array.from(table.seriesHub, (_, at) => pathOf(table, at)) : []);
  const isPath = (word: string): boolean => isOfHubs && word.includes('/');
  const unused = words.filter((word) =>
    isPath(word) ? !paths.has(word) : !small.some((name) => name.includes(word.toLowerCase())),
  );
  return asked(attribute, unused, [], (word) => {
    const found = namesLike(word, isPath(word) ? [...paths] : names);
    return found.isSlip ? { why: 'near', names: found.names } : { why: 'unknown' };
  });
}

function hubsUnused(table: ActivityTable, scope: Scope): Unmatched[] {
  const unused = unusedOf('exclude-hubs', table, scope);
  if (table.format === 'hub-activity' || unused.length === 0) return unused;
  const word = listText(unused.map((one) => one.word));
  return asked('exclude-hubs', [word], [], () => ({ why: 'no-hubs' }));
}
