import type { Unmatched } from '../../figures/list-words.js';
import type { Scope } from '../../figures/scope.js';
import { lateUnmatchedWords } from '../../figures/unmatched.js';

/**
 * The words of `constellation` that match none of some communities.
 * @throws Lacking
 */
export function unmatchedConstellations(
  rows: readonly { readonly constellation: string | null }[],
  { constellation: words }: Scope,
): readonly Unmatched[] {
  const names = new Set(rows.flatMap(({ constellation }) => constellation ?? []));
  const missing = words.filter((word) => !names.has(word));
  if (missing.length === 0) return [];
  return lateUnmatchedWords.here().unmatchedConstellations(missing, [...names].sort());
}
