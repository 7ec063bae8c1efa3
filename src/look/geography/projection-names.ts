export const PROJECTIONS = ['natural-earth', 'equal-earth', 'albers-usa', 'mercator'] as const;

export type ProjectionName = (typeof PROJECTIONS)[number];

/** The geography that a projection shows. */
export const geographyOf = (projection: ProjectionName): 'world' | 'us' =>
  projection === 'albers-usa' ? 'us' : 'world';
