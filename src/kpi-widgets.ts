import { TAGS } from './page/tags.js';
import { warnOfOtherVersion } from './page/only-version.js';
import { defineWaiting } from './page/waiting-element.js';

// The one script of a page. It is small: it defines the tags, and loads the code of those that the page has.

if ('customElements' in globalThis) {
  warnOfOtherVersion();
  for (const [name, tag] of Object.entries(TAGS)) {
    if (!customElements.get(name)) defineWaiting(name, tag);
  }
}
