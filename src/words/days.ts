import type { Day } from '../data/dates.js';
import type { Words } from './format.js';
import { dayFormat } from './own-format.js';

/** `Friday, 20 November 2026`. */
export const longDay = dayFormat({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `Mon`. */
export const weekdayName = dayFormat({ weekday: 'short' });

const TICKS = {
  year: dayFormat({ year: 'numeric' }),
  month: dayFormat({ month: 'short' }),
  day: dayFormat({ day: 'numeric', month: 'short' }),
};

/** A time axis label: `Nov`, `2026` or `20 Nov`. */
export const dayTick = (day: Day, unit: keyof typeof TICKS, words: Words): string =>
  TICKS[unit](day, words);
