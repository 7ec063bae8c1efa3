import type { ActivityTable } from '../data/table.js';
import { asked, like, some, type Unmatched } from './list-words.js';
import { ListedNames } from './listed-names.js';
import type { Scope } from './scope.js';
import { unusedWords } from './unused-words.js';

/** The words of `cluster`, `hub` and the exclude lists that match no name of an activity file. */
export function unmatchedIn(table: ActivityTable, scope: Scope): Unmatched[] {
  const unused = unusedWords(table, scope);
  if (scope.cluster.length === 0 && scope.hub.length === 0) return unused;
  const names = new ListedNames(table, scope);
  return [...names.clusters(), ...names.hubs(), ...unused];
}

/** The words of `constellation` that match none of some communities. */
export function unmatchedConstellations(
  rows: readonly { readonly constellation: string | null }[],
  { constellation: words }: Scope,
): Unmatched[] {
  if (words.length === 0) return [];
  const names = [...new Set(rows.flatMap(({ constellation }) => constellation ?? []))].sort();
  const missing = words.filter((word) => !names.includes(word));
  return asked('constellation', missing, [], (word) => like(word, [names]) ?? some(names));
}
