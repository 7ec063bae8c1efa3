import type { Words } from './format.js';
import { numberFormat } from './own-format.js';

const whole = numberFormat({ style: 'percent', maximumFractionDigits: 0 });

/** `35 %`, without decimals, for texts of one format; `<1 %` for less than half a percent. */
export const roundPercent = (fraction: number, words: Words): string =>
  fraction > 0 && fraction < 0.005 ? `<${whole(0.01, words)}` : whole(fraction, words);
