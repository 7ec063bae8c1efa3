import type { Mark } from '../plan.js';

/**
 * Marks whose places are found, and whose colours may change: while a reader points at one series, all others are paler.
 * @param colors per series of the figure
 */
export type Painted = (colors: readonly string[]) => Mark[];
