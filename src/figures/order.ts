/** Order of names by code units: the same in every locale. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of groups: largest first, then by cluster and hub. */
export const bySize = <G extends { cluster: string; hub: string | null; size: number }>(
  a: G,
  b: G,
): number => b.size - a.size || byName(a.cluster, b.cluster) || byName(a.hub ?? '', b.hub ?? '');
