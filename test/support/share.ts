/**
 * The share of the random and combined cases that are tried, from 0 to 1: all of them in `npm test`, a tenth
 * in `npm run test:core`, which is for every few minutes of work.
 */
export const SHARE: number = (globalThis as { shareOfCases?: number }).shareOfCases ?? 1;
