/** A query on the reader's device or settings. Without a page, where it cannot be asked, it matches nothing. */
export const media = (query: string): Pick<MediaQueryList, 'matches'> & EventTarget =>
  globalThis.matchMedia?.(query) ?? Object.assign(new EventTarget(), { matches: false });

export const darkPreferred = media('(prefers-color-scheme: dark)');
export const contrastPreferred = media('(prefers-contrast: more)');

/** Matches if the reader has chosen a few colours for all pages, as Windows' contrast themes do. */
export const forcedColors = media('(forced-colors: active)');
