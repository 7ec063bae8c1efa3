import type { Excluding } from './scope.js';

/** A word of a list attribute that matches nothing. Plain data. */
export interface Unmatched {
  readonly attribute: 'cluster' | 'hub' | 'constellation' | Excluding;
  /** The word as the author wrote it; several words if they are one name with blanks in it. */
  readonly word: string;
  /**
   * - `near`: there is no such name, but there are `names` like it;
   * - `unknown`: there is no such name; `names` are some existing ones, and `more` is the number of
   *   others;
   * - `blanks`: several words are one name, which must stand between commas;
   * - `excluded`: there is such a name, but the exclude list in `by` leaves it out;
   * - `outside`: there is such a hub, but not in the clusters chosen: it is in those of `names`;
   * - `other-list`: it is the name of a hub in a list of clusters, or of a cluster in one of hubs;
   * - `no-hubs`: the file has no hubs.
   */
  readonly why: 'near' | 'unknown' | 'blanks' | 'excluded' | 'outside' | 'other-list' | 'no-hubs';
  readonly names: readonly string[];
  readonly more: number;
  readonly by: { readonly attribute: Excluding; readonly word: string } | null;
}

/** Whether the word is from an exclude list: then nothing that was asked for is missing. */
export const isAside = ({ attribute }: Unmatched): boolean => attribute.startsWith('exclude-');
