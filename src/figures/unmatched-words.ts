import type { ActivityTable } from '../data/table.js';
import type { Unmatched } from './list-words.js';
import { asked, like, some } from './why-unmatched.js';
import { ListedNames } from './listed-names.js';
import type { Scope } from './scope.js';
import { unusedWords } from './unused-words.js';

/** The words of `cluster`, `hub` and the exclude lists that match no name of an activity file, and why. */
export function unmatchedWords(table: ActivityTable, scope: Scope): Unmatched[] {
  const unused = unusedWords(table, scope);
  if (scope.cluster.length === 0 && scope.hub.length === 0) return unused;
  const names = new ListedNames(table, scope);
  return [...names.clusters(), ...names.hubs(), ...unused];
}

/** Why words of `constellation` match none of some names, which are sorted. */
export const unmatchedConstellations = (
  missing: readonly string[],
  names: readonly string[],
): Unmatched[] => asked('constellation', missing, [], (word) => like(word, [names]) ?? some(names));
