// In place of projection-names.ts, in a build without the United States.

export const PROJECTIONS = ['natural-earth', 'equal-earth', 'mercator'] as const;
