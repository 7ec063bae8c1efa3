// In place of can-explore.ts, in a build without ECharts.

export const canExplore = false;
