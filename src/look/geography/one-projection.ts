// In place of projection-names.ts, in a build with one map alone: the whole world.

export const PROJECTIONS = ['natural-earth'] as const;
