import type { Words } from './format.js';
import { numberFormat } from './own-format.js';

const inUnit = (unit: string, maximumFractionDigits: number) =>
  numberFormat({ style: 'unit', unit, maximumFractionDigits });

const bytes = inUnit('byte', 0);
const kilobytes = inUnit('kilobyte', 0);
const megabytes = inUnit('megabyte', 1);

/** `12.3 MB`, of 1,000,000 bytes each; whole kB below one, whole bytes below 1,000. */
export function bytesText(value: number, words: Words): string {
  if (value < 1e3) return bytes(value, words);
  return value < 1e6 ? kilobytes(value / 1e3, words) : megabytes(value / 1e6, words);
}
