import { customElements } from './registry.js';

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

/** The version of the kit that has defined a tag, or will if nobody has. */
export function versionOf(tag: string): string {
  const found = customElements.get(tag) as { readonly version?: string } | undefined;
  return found ? (found.version ?? 'of another version') : VERSION;
}

/** Warns on the console if another version of the kit is on the page already. */
export function warnOfOtherVersion(): void {
  if (!('customElements' in globalThis)) return;
  const note = ((globalThis as Record<symbol, unknown>)[NOTE_KEY] ??= {}) as Note;
  const first = (note.version ??= VERSION);
  if ([first, ...TAGS.map(versionOf)].every((version) => version === VERSION)) return;
  import('./other-version.js').then(
    ({ warnOf }) => warnOf(first),
    () => undefined,
  );
}
