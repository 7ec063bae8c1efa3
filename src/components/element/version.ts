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
 * Warns on the console if another version of the kit has defined a tag: that definition stays.
 * @param get looks a tag up
 */
export function warnOfOtherVersion(tags: readonly string[], get: (tag: string) => unknown): void {
  const other = tags
    .map(get)
    .filter((found) => found !== undefined)
    .map((found) => (found as { readonly version?: string }).version ?? 'of another version')
    .find((version) => version !== VERSION);
  if (other === undefined) return;
  import('./other-version.js').then(
    ({ warnOf }) => warnOf(other, VERSION),
    () => undefined,
  );
}
