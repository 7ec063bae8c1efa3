/** The version of this kit, as in `package.json`. */
export const VERSION = '0.1.0';

/** The tags of the kit. */
export const TAGS: readonly string[] = [
  'kpi-big-number',
  'hub-area-chart',
  'community-map',
  'community-bins',
];

/** Warns on the console if another version of the kit has defined a tag: that definition stays. */
export function warnOfOtherVersion(): void {
  const versions = TAGS.map((tag) => customElements.get(tag))
    .filter((found) => found !== undefined)
    .map((found) => (found as { version?: string }).version ?? 'of another version');
  const other = versions.find((version) => version !== VERSION);
  if (other === undefined) return;
  console.warn(
    `kpi-widgets ${other} is on this page already, and its tags stay as they are. ` +
      `kpi-widgets ${VERSION} came second: load only one of them.`,
  );
}
