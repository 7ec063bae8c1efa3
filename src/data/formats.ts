// Formats of files that a figure can be counted from.

export const HUB_ACTIVITY = ['hub-activity'] as const;
export const ANY_ACTIVITY = ['hub-activity', 'cluster-activity'] as const;

/** Formats of a file of communities. A file of places is enough by itself. */
export const COMMUNITIES = ['communities', 'places'] as const;
export const LOCATIONS = ['locations'] as const;
