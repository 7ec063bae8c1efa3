/** A query on the reader's device or settings. Without a page, where it cannot be asked, it matches nothing. */
export const media = (query: string): Pick<MediaQueryList, 'matches'> & EventTarget =>
  globalThis.matchMedia?.(query) ?? Object.assign(new EventTarget(), { matches: false });

export const darkPreferred = media('(prefers-color-scheme: dark)');
