import { TAGS, VERSION, versionOf } from './version.js';

/**
 * Warns on the console that another version of the kit is on the page already: that version defines, or has
 * defined, some tags.
 * @param first the version of the code that came first
 */
export function warnOf(first: string): void {
  const other = [first, ...TAGS.map(versionOf)].find((version) => version !== VERSION);
  console.warn(
    `kpi-widgets ${other} is on this page already, and its tags stay as they are. ` +
      `kpi-widgets ${VERSION} came second: load only one of them.`,
  );
}
