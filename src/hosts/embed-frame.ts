import { themeOf, type AskMessage, type SizeMessage } from './embed-messages.js';

/**
 * Tells the page around how high the content is, now and whenever that changes, and takes light or dark from it. What it
 * tells is a number and its own light or dark, so any page may hear it; what it takes is one of two words, and from the
 * page around alone.
 */
export function beFramed(content: HTMLElement): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const theme = themeOf(document.documentElement.dataset['theme']) ?? 'light';
    const message: SizeMessage = { type: 'kpi-embed-size', height, theme };
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ data, source }) => {
    const { type, theme } = (data ?? {}) as Partial<AskMessage>;
    if (source !== parent || type !== 'kpi-embed-ask') return;
    show(theme);
    tell();
  });
}

/** Makes the page light or dark; any other word leaves it as it is. */
export function show(theme: unknown): void {
  const known = themeOf(theme);
  if (known) document.documentElement.dataset['theme'] = known;
}
