import type { Words } from './format.js';
import { numberFormat } from './own-format.js';

const whole = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
const fine = numberFormat({ style: 'percent', maximumFractionDigits: 1 });

/** `35 %` for 0.35; one decimal below 10 %. */
export const percentOf = (fraction: number, words: Words): string =>
  (fraction < 0.1 ? fine : whole)(fraction, words);
