import type { Words } from './format.js';

/** `12.3 MB`, of 1,000,000 bytes each; whole kB below one, whole bytes below 1,000. */
export function bytesText(value: number, { written }: Words): string {
  const [unit, size, maximumFractionDigits] =
    value < 1e3 ? ['byte', 1, 0] : value < 1e6 ? ['kilobyte', 1e3, 0] : ['megabyte', 1e6, 1];
  const options = { style: 'unit', unit, maximumFractionDigits } as const;
  return new Intl.NumberFormat(written, options).format(value / size);
}
