import type { Words } from './format.js';
import { american } from './formats.js';
import { numberFormat } from './own-format.js';

const percent = (maximumFractionDigits: number): ReturnType<typeof numberFormat> =>
  numberFormat({ style: 'percent', maximumFractionDigits }, (fraction) => {
    const text = american(fraction, maximumFractionDigits, 2);
    return text && `${text}%`;
  });

/** To the nearest percent. */
export const wholePercent = percent(0);
/** With one decimal. */
export const finePercent = percent(1);

/** `35 %` for 0.35; one decimal below 10 %. */
export const percentOf = (fraction: number, words: Words): string =>
  (fraction < 0.1 ? finePercent : wholePercent)(fraction, words);
