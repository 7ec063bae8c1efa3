import { customElements, isWaiting } from './registry.js';
import { otherVersion, TAGS, VERSION } from './version.js';

/** Warns on the console if another version of the kit has defined a tag: that definition stays. */
export function warnOfOtherVersion(): void {
  // The one script has looked already.
  if (TAGS.some(isWaiting)) return;
  const other = otherVersion(TAGS, customElements.get);
  if (other === undefined) return;
  import('./other-version.js').then(
    ({ warnOf }) => warnOf(other, VERSION),
    () => undefined,
  );
}
