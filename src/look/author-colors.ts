/** CSS properties by which an author sets the colours of a scheme, with the colour that each sets. */
export const AUTHOR_COLORS = {
  // First: the others may be half transparent, and are mixed with it.
  '--kpi-surface': 'surface',
  '--kpi-ink': 'ink',
  '--kpi-muted': 'muted',
  '--kpi-grid': 'grid',
  '--kpi-accent': 'accent',
} as const;

/** The property that sets the colour of the series at a rank (0 = largest). */
export const seriesProperty = (rank: number): string => `--kpi-color-${rank + 1}`;

/** All CSS properties from which the colours of a look are read. */
export const COLOR_PROPERTIES: readonly string[] = [
  ...Object.keys(AUTHOR_COLORS),
  ...Array.from({ length: 10 }, (_, rank) => seriesProperty(rank)),
];
