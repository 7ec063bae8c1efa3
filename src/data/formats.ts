// Formats of files of activity that a figure can be counted from.

export const HUB_ACTIVITY = ['hub-activity'] as const;
export const ANY_ACTIVITY = ['hub-activity', 'cluster-activity'] as const;
