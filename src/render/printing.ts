const paper = matchMedia('print');

/** Some browsers copy a page for print before a media query of it can match. */
let isAsked = false;

const listeners = new Set<() => void>();
const tell = (): void => listeners.forEach((listener) => listener());

function onPrint({ type }: Event): void {
  isAsked = type === 'beforeprint';
  tell();
}

/** Whether what is drawn now is for paper. */
export const isPrinting = (): boolean => isAsked || paper.matches;

/**
 * Calls back when a page is about to be printed, when it is laid out for paper, and when that is over.
 * What is done before the next turn is on the paper.
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
