import { hurry } from '../../engine/slices.js';
import { NEAR_MARGIN } from './near-margin.js';

/** Callbacks of the elements that have not been near yet. */
const callbacks = new Map<Element, () => void>();
let observer: IntersectionObserver | null = null;

// Without a page, as in Node, there is nothing to listen to.
globalThis.addEventListener?.('beforeprint', () => {
  // A figure whose data are loaded already can be made in time to be printed.
  hurry(true);
  for (const element of [...callbacks.keys()]) tell(element);
});
globalThis.addEventListener?.('afterprint', () => hurry(false));

/**
 * Calls back once: when an element comes near the window, or when the page is printed before that.
 * @returns ends the watch
 */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(onSeen, { rootMargin: NEAR_MARGIN });
  callbacks.set(element, callback);
  observer.observe(element);
  return () => forget(element);
}

function onSeen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (isIntersecting) tell(target);
  }
}

function tell(element: Element): void {
  const callback = callbacks.get(element);
  forget(element);
  callback?.();
}

function forget(element: Element): void {
  callbacks.delete(element);
  observer?.unobserve(element);
}
