import { LateCode } from '../data/late-code.js';
import type { SelectedRows } from './as-of.js';
import { hasNames, hasPeriod, lateLimits } from './late-limits.js';
import type { Unmatched } from './list-words.js';
import { DEFAULT_SCOPE, type Scope } from './scope.js';

/** What finds the words of lists that match nothing. Most figures have no lists but the usual ones. */
export const lateUnmatchedWords = new LateCode(() => import('./unmatched-words.js'));

/** Begins to load the code that a scope needs, so that a list or a period costs no wait after its file. */
export function prepareScope(scope: Scope): void {
  if (hasOwnWords(scope)) lateUnmatchedWords.begin();
  if (hasNames(scope) || hasPeriod(scope)) lateLimits.begin();
}

/**
 * The words of `cluster`, `hub` and the exclude lists that match no name of an activity file.
 * @throws Lacking
 */
export const unmatchedIn = ({ table, scope }: SelectedRows): readonly Unmatched[] =>
  hasOwnWords(scope) ? lateUnmatchedWords.here().unmatchedWords(table, scope) : [];

/** Whether any word is the author's own: that a usual one leaves nothing out is no news. */
const hasOwnWords = (scope: Scope): boolean =>
  hasNames(scope) ||
  !areAmong(scope.excludeClusters, DEFAULT_SCOPE.excludeClusters) ||
  !areAmong(scope.excludeHubs, DEFAULT_SCOPE.excludeHubs);

const areAmong = (words: readonly string[], others: readonly string[]): boolean =>
  words.every((word) => others.includes(word));
