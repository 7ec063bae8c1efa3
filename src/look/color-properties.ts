import { AUTHOR_COLORS } from './author-colors.js';

/** The property that sets the colour of the series at a rank (0 = largest). */
export const seriesProperty = (rank: number): string => `--kpi-color-${rank + 1}`;

/** All CSS properties from which the colours of a look are read. */
export const COLOR_PROPERTIES: readonly string[] = [
  ...Object.keys(AUTHOR_COLORS),
  ...Array.from({ length: 10 }, (_, rank) => seriesProperty(rank)),
];
