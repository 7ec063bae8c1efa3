/** The version of this kit, as in `package.json`. */
export const VERSION = '0.1.0';

/** The tags of the kit. */
export const TAGS: readonly string[] = [
  'kpi-big-number',
  'hub-area-chart',
  'community-map',
  'community-bins',
];

/** What copies of the kit on one page tell each other, under a key that all versions know (`page/note.ts`). */
interface Note {
  version?: string;
}

const NOTE_KEY = Symbol.for('kpi-widgets');

/**
 * Warns on the console if another version of the kit is on the page already: that version defines, or has
 * defined, some tags.
 */
export function warnOfOtherVersion(): void {
  if (!globalThis.customElements) return;
  const note = ((globalThis as Record<symbol, unknown>)[NOTE_KEY] ??= {}) as Note;
  const defined = TAGS.map((tag) => customElements.get(tag))
    .filter((found) => found !== undefined)
    .map((found) => (found as { version?: string }).version ?? 'of another version');
  const other = [note.version ?? VERSION, ...defined].find((version) => version !== VERSION);
  note.version ??= VERSION;
  if (other === undefined) return;
  console.warn(
    `kpi-widgets ${other} is on this page already, and its tags stay as they are. ` +
      `kpi-widgets ${VERSION} came second: load only one of them.`,
  );
}
