import type { Words } from './format.js';
import { wholePercent } from './percent.js';

/** `35 %`, without decimals, for texts of one format; `<1 %` for less than half a percent. */
export const roundPercent = (fraction: number, words: Words): string =>
  fraction > 0 && fraction < 0.005
    ? `<${wholePercent(0.01, words)}`
    : wholePercent(fraction, words);
