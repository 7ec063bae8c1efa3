export const PROJECTIONS = ['natural-earth', 'equal-earth', 'albers-usa', 'mercator'] as const;

export type ProjectionName = (typeof PROJECTIONS)[number];
