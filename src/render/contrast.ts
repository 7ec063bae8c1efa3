import { media } from './media.js';

export const contrastPreferred = media('(prefers-contrast: more)');

/** Matches if the reader has chosen a few colours for all pages, as Windows' contrast themes do. */
export const forcedColors = media('(forced-colors: active)');
