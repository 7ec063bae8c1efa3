import type { Words } from './format.js';
import { numberFormat } from './own-format.js';

const unit = (name: string, maximumFractionDigits: number) =>
  numberFormat({ style: 'unit', unit: name, maximumFractionDigits });

const inBytes = unit('byte', 0);
const inKilobytes = unit('kilobyte', 0);
const inMegabytes = unit('megabyte', 1);

/** `12.3 MB`, of 1,000,000 bytes each; whole kB below one, whole bytes below 1,000. */
export function bytesText(value: number, words: Words): string {
  if (value < 1e3) return inBytes(value, words);
  return value < 1e6 ? inKilobytes(value / 1e3, words) : inMegabytes(value / 1e6, words);
}
