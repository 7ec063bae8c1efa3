/** CSS properties by which an author sets the colours of a scheme, with the colour that each sets. */
export const AUTHOR_COLORS = {
  // First: the others may be half transparent, and are mixed with it.
  '--kpi-surface': 'surface',
  '--kpi-ink': 'ink',
  '--kpi-muted': 'muted',
  '--kpi-grid': 'grid',
  '--kpi-accent': 'accent',
} as const;
