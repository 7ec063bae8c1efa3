import { hurry } from '../engine/slices.js';

/** How far outside the window a widget begins to load. */
const MARGIN = '600px 200px';

const callbacks = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | null = null;

addEventListener('afterprint', () => hurry(false));

/**
 * Calls back once when an element comes near the window, and each time the page is printed.
 * @returns ends the watch
 */
export function whenNear(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver(onSeen, { rootMargin: MARGIN });
  callbacks.set(element, callback);
  observer.observe(element);
  const onPrint = (): void => {
    // A figure whose data are loaded already can be made in time to be printed.
    hurry(true);
    callback();
  };
  addEventListener('beforeprint', onPrint);
  return () => {
    removeEventListener('beforeprint', onPrint);
    observer?.unobserve(element);
  };
}

function onSeen(entries: readonly IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    observer?.unobserve(target);
    callbacks.get(target)?.();
  }
}
