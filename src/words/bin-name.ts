import './english/sizes.js';
import type { Words } from './format.js';
import { compactNumber } from './round-numbers.js';

/** `10–25`, or `10,000+` for the open bin. */
export function binName(
  { from, to }: { readonly from: number; readonly to: number | null },
  words: Words,
  width: 'full' | 'compact' = 'full',
): string {
  const number = (value: number): string =>
    width === 'compact' && isShort(value) ? compactNumber(value, words) : words.number(value);
  return to === null
    ? words.say('bin.open', { from: number(from) })
    : words.say('bin.closed', { from: number(from), to: number(to) });
}

/** Whether the short form (one decimal of thousands, millions …) is the number itself. */
export function isShort(value: number): boolean {
  const power = Math.floor(Math.log10(Math.max(value, 1)) / 3);
  return Number.isInteger((value * 10) / 1000 ** power);
}
