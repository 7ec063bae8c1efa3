// Formats of files that a figure can be counted from.

export const HUB_ACTIVITY = ['hub-activity'] as const;
export const ANY_ACTIVITY = ['hub-activity', 'cluster-activity'] as const;

/** Formats of a file of communities. A file of places is enough by itself. */
export const COMMUNITIES = ['communities', 'places'] as const;
export const LOCATIONS = ['locations'] as const;

/**
 * The name by which a page says the address of a file once for all its tags: `kpi-activity` and so on.
 * @param formats those that the file may have
 */
export const pageKind = ([format = '']: readonly string[]): string =>
  `kpi-${format.replace('hub-', '')}`;
