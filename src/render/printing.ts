import { media } from './media.js';

const paper = media('print');

/** Whether `beforeprint` was fired: some browsers copy the page for print before its media query matches. */
let isAsked = false;

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

function onPrint({ type }: Event): void {
  isAsked = type === 'beforeprint';
  tell();
}

/** Whether the page is laid out for paper. */
export const isPaper = (): boolean => paper.matches;

/** Whether what is drawn now is for paper. */
export const isPrinting = (): boolean => isAsked || paper.matches;

/**
 * Calls back when a page is about to be printed, when it is laid out for paper, and when that is over.
 * Only changes that the listener makes before the next task are on the paper.
 * @returns ends the watch
 */
export function watchPrinting(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('beforeprint', onPrint);
    addEventListener('afterprint', onPrint);
    paper.addEventListener('change', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    isAsked = false;
    removeEventListener('beforeprint', onPrint);
    removeEventListener('afterprint', onPrint);
    paper.removeEventListener('change', tell);
  };
}
