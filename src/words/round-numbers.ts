import { american } from './formats.js';
import { numberFormat } from './own-format.js';

/** `7,036`, to the nearest whole number. */
export const wholeNumber = numberFormat({ maximumFractionDigits: 0 }, (value) =>
  american(value, 0),
);

const UNITS = ['', 'K', 'M', 'B', 'T'];
/** Of a whole number up to here, a thousandth has no more digits than a number in JavaScript. */
const MOST = 1e15;

/** `12.3K` for 12345; `null` for numbers that cannot be divided by a thousand without an error. */
function compact(value: number): string | null {
  const size = Math.abs(value);
  if (!(size <= MOST) || (size > 999 && !Number.isInteger(value))) return null;
  for (let unit = 0, left = value; unit < UNITS.length; unit += 1, left /= 1000) {
    const text = american(left, 1);
    // What is rounded up to a thousand is one of the next unit.
    if (!text?.includes(',')) return text && text + (UNITS[unit] as string);
  }
  return null;
}

/** `7K`, for axis labels. */
export const compactNumber = numberFormat(
  { notation: 'compact', maximumFractionDigits: 1 },
  compact,
);
