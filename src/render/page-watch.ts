import { forcedColors } from './forced-colors.js';
import { contrastPreferred } from './page-look.js';
import { darkPreferred, parentOf } from './page-scheme.js';

const due = new Set<() => void>();

/** Together with all others, in the next frame: what has changed then is seen in none before. */
function soon(listener: () => void): void {
  if (due.size === 0) requestAnimationFrame(tellAll);
  due.add(listener);
}

function tellAll(): void {
  const all = [...due];
  due.clear();
  for (const listener of all) listener();
}

/**
 * Calls back when the colours or the language of the page may have changed around an element, or when it
 * comes in sight again. A probe in its shadow root inherits the text's colour and has a transition, which
 * the browser tells of whatever has changed the colour: an attribute of any name, a style sheet, a
 * selector. A ground that changes and leaves the text alone is known by what may be behind it.
 * @returns ends the watch
 */
export function watchPage(element: Element, listener: () => void): () => void {
  const page = element.ownerDocument;
  const stop = new AbortController();
  const { signal } = stop;
  const changed = (): void => soon(listener);

  const probe = page.createElement('span');
  probe.className = 'probe';
  element.shadowRoot?.append(probe);
  // The animation runs whenever the element comes in sight: where it is not, nothing has a transition.
  for (const type of ['transitionrun', 'animationstart']) {
    probe.addEventListener(type, changed, { signal });
  }

  const around = new Set<EventTarget>();
  const roots = new Set<Node>([page]);
  const observer = new MutationObserver(changed);
  for (let at: Element | null = element; at; at = parentOf(at)) {
    around.add(at);
    roots.add(at.getRootNode());
    observer.observe(at, { attributes: true });
  }
  for (const head of page.getElementsByTagName('head')) {
    observer.observe(head, { attributes: true, childList: true, subtree: true });
  }
  // Colours that fade are read anew when they have arrived.
  const onFaded = ({ target }: Event): void => {
    if (target && around.has(target)) changed();
  };
  const onLoaded = ({ target }: Event): void => {
    if (/^(link|style)$/.test((target as Element).localName)) changed();
  };
  for (const root of roots) {
    root.addEventListener('transitionend', onFaded, { signal });
    root.addEventListener('animationend', onFaded, { signal });
    root.addEventListener('change', changed, { signal });
    root.addEventListener('load', onLoaded, { signal, capture: true });
  }
  page.defaultView?.addEventListener('pageshow', changed, { signal });
  for (const query of [darkPreferred, contrastPreferred, forcedColors]) {
    query.addEventListener('change', changed, { signal });
  }
  return () => {
    stop.abort();
    observer.disconnect();
    probe.remove();
    due.delete(listener);
  };
}
