import { contrastPreferred, forcedColors } from './contrast.js';
import { darkPreferred } from './media.js';
import { parentOf } from './page-scheme.js';

const due = new Set<() => void>();

/** Calls a listener at the start of the next frame, together with all others that are due. */
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
 * Calls back when the colours or the language of the page around an element may have changed; and also when
 * the element becomes visible, so at first, and whenever it does again. A probe in its shadow root inherits the text colour and has a transition
 * of it: the browser fires an event whatever changed the colour, be it any attribute, a style sheet or a
 * selector. To notice a background that changes without the text, the usual causes are watched as well.
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
  // The animation starts whenever the element becomes visible: a hidden element has no transitions.
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
  // Colours that fade are read again at the end of the transition.
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
