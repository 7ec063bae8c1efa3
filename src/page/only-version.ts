import { otherVersion, VERSION } from '../components/element/version.js';
import { TAGS } from './tags.js';

/** Warns on the console if another version of the kit has defined a tag: that definition stays. */
export function warnOfOtherVersion(): void {
  const other = otherVersion(Object.keys(TAGS), (tag) => customElements.get(tag));
  if (other === undefined) return;
  import('../components/element/other-version.js').then(
    ({ warnOf }) => warnOf(other, VERSION),
    () => undefined,
  );
}
