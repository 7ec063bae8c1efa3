import type { AskMessage, SizeMessage } from './embed-messages.js';

// For pages that have `embed.html` in frames: gives each frame the height of its content, and tells it whether the page
// is dark, if the frame says how to find out: data-kpi-dark="html.dark" is a selector that matches on a dark page.

/** No widget is higher; a page that is not ours might say so. */
const HIGHEST = 20_000;

/** Other frames, as those of an advertisement, get no height and are told nothing. */
const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) =>
    /^[^?#]*\/embed\.html(?:[?#]|$)/.test(src),
  );

/** The origin of what is in a frame. Without `allow-same-origin`, a sandboxed page has none. */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src).origin;

/** The selectors that are none, each with one warning. */
const broken = new Set<string>();

/** Whether a frame should be light or dark; `undefined` if it does not say how to find out. */
function themeFor({ dataset: { kpiDark } }: HTMLIFrameElement): AskMessage['theme'] {
  if (!kpiDark || broken.has(kpiDark)) return undefined;
  try {
    return document.querySelector(kpiDark) ? 'dark' : 'light';
  } catch {
    broken.add(kpiDark);
    console.warn(`No selector: data-kpi-dark="${kpiDark}"`);
    return undefined;
  }
}

/** Asks a frame for its height, unless it has just told it and is light or dark as it should be. */
function ask(frame: HTMLIFrameElement, told?: Partial<SizeMessage>): void {
  const theme = themeFor(frame);
  // A frame lets the page behind it through only if both have the same scheme.
  if (theme) frame.style.colorScheme = theme;
  if (told && (!theme || told.theme === theme)) return;
  const message = { type: 'kpi-embed-ask', ...(theme && { theme }) } as AskMessage;
  frame.contentWindow?.postMessage(message, '*');
}

addEventListener('message', ({ data, source, origin }) => {
  const told = (data ?? {}) as Partial<SizeMessage>;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (told.type !== 'kpi-embed-size' || !frame || originOf(frame) !== origin) return;
  const height = Number(told.height);
  if (!(height > 0)) return;
  frame.style.boxSizing = 'content-box';
  frame.style.height = `${Math.min(Math.ceil(height), HIGHEST)}px`;
  // The page in a frame may have come after the last word on light and dark.
  ask(frame, told);
});

const askAll = (): void => frames().forEach((frame) => ask(frame));

for (const part of [document.documentElement, document.body]) {
  new MutationObserver(askAll).observe(part, { attributes: true });
}
// Frames may have said their height before this script came.
askAll();
