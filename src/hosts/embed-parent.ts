import type { AskMessage, SizeMessage } from './embed-messages.js';

// For pages that have `embed.html` in frames: gives each frame the height of its content, and tells it whether the page
// is dark, if the frame says how to find out: data-kpi-dark="html.dark" is a selector that matches on a dark page.

/** No widget is higher; a page that is not ours might say so. */
const HIGHEST = 20_000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];

/** The origin of what is in a frame. Without `allow-same-origin`, a sandboxed page has none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(src, location.href).origin;

function tell({ contentWindow, dataset: { kpiDark }, style }: HTMLIFrameElement): void {
  const theme = kpiDark && (document.querySelector(kpiDark) ? 'dark' : 'light');
  const message = { type: 'kpi-embed-ask', ...(theme && { theme }) } as AskMessage;
  // A frame lets the page behind it through only if both have the same scheme.
  if (theme) style.colorScheme = theme;
  contentWindow?.postMessage(message, '*');
}

addEventListener('message', ({ data, source, origin }) => {
  const { type, height } = (data ?? {}) as Partial<SizeMessage>;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (type !== 'kpi-embed-size' || !frame || originOf(frame) !== origin) return;
  if (!(Number(height) > 0)) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${Math.min(Math.ceil(Number(height)), HIGHEST)}px`;
});

const tellAll = (): void =>
  frames()
    .filter(({ src }) => /\/embed\.html(?:[?#]|$)/.test(src))
    .forEach(tell);

for (const part of [document.documentElement, document.body]) {
  new MutationObserver(tellAll).observe(part, { attributes: true });
}
// Frames may have said their height before this script came.
tellAll();
