/** The version of this kit, as in `package.json`. */
export const VERSION = '0.1.0';

/** The tags of the kit. */
export const TAGS: readonly string[] = [
  'kpi-big-number',
  'hub-area-chart',
  'community-map',
  'community-bins',
];

/**
 * Another version of the kit that has defined a tag; `undefined` if there is none.
 * @param get looks a tag up
 */
export const otherVersion = (get: (tag: string) => unknown): string | undefined =>
  TAGS.map(get)
    .filter((found) => found !== undefined)
    .map((found) => (found as { readonly version?: string }).version ?? 'of another version')
    .find((version) => version !== VERSION);
