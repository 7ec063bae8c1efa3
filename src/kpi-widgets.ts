import { whenAsked } from './page/asked.js';
import { loadCode, loadCore } from './page/code.js';
import { askEarly } from './page/early.js';
import { follow } from './page/follow.js';
import { sayNoCode } from './page/no-code.js';
import { note } from './page/note.js';

// The one script of a page. It is small, and loads the code of a tag once the page has one.

/** Elements that say that their code is missing, each with a function that takes the sentence away. */
const without = new Map<Element, () => void>();

function define(element: Element): void {
  loadCode(element.localName).catch((error: unknown) => {
    if (!without.has(element)) without.set(element, sayNoCode(element, error));
  });
}

function tryAgain(): void {
  for (const [element, clear] of without) {
    clear();
    define(element);
  }
  without.clear();
}

if (typeof document !== 'undefined') {
  if (note.isFollowed) {
    // The first copy defines the tags. This one is too many: its shared code says so, if it is of another version.
    note.core?.then(loadCore).catch(() => undefined);
  } else {
    note.isFollowed = true;
    follow(document, (element) => {
      askEarly(element);
      define(element);
      note.core ??= loadCore().catch(() => undefined);
    });
    whenAsked((tag) => void loadCode(tag).catch(() => undefined));
    addEventListener('online', tryAgain);
  }
}
