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
 * Another version of the kit that has defined one of some tags; `undefined` if there is none.
 * @param get looks a tag up
 */
export function otherVersion(
  tags: readonly string[],
  get: (tag: string) => unknown,
): string | undefined {
  for (const tag of tags) {
    const found = get(tag) as { readonly version?: string } | undefined;
    if (found && found.version !== VERSION) return found.version ?? 'of another version';
  }
  return undefined;
}
