import type { Day } from '../data/dates.js';
import type { Words } from './format.js';
import { americanDay, americanMonth } from './formats.js';
import { dayFormat } from './own-format.js';

const TICKS = {
  year: dayFormat({ year: 'numeric' }, (date) => String(date.getUTCFullYear())),
  month: dayFormat({ month: 'short' }, americanMonth),
  day: dayFormat({ day: 'numeric', month: 'short' }, americanDay),
};

/** A time axis label: `Nov`, `2026` or `20 Nov`. */
export const dayTick = (day: Day, unit: keyof typeof TICKS, words: Words): string =>
  TICKS[unit](day, words);
