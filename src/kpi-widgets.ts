import { warnOfOtherVersion } from './components/element/version.js';
import { TAGS } from './page/tags.js';
import { defineWaiting } from './page/waiting-element.js';

// The one script of a page. It is small: it defines the tags, and loads the code of those that the page has.

if ('customElements' in globalThis) {
  warnOfOtherVersion(Object.keys(TAGS), (tag) => customElements.get(tag));
  for (const [name, tag] of Object.entries(TAGS)) {
    if (!customElements.get(name)) defineWaiting(name, tag);
  }
}
