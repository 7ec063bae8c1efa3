import { msOfDay, type Day } from '../data/dates.js';
import type { Words } from './format.js';
import { daysIn, formatIn } from './formats.js';

// Formats of the code that writes with them. `Words` has only those that all widgets need.

/** Makes a format once for each language, when it is first used: a browser takes about 1 ms for one. */
export function ownFormat<T>(
  make: (words: Words) => { readonly format: (value: T) => string },
): (value: T, words: Words) => string {
  const made = new WeakMap<Words, ReturnType<typeof make>>();
  return (value, words) => {
    let format = made.get(words);
    if (!format) made.set(words, (format = make(words)));
    return format.format(value);
  };
}

/**
 * Writes numbers.
 * @param american writes them in American English; by default `Intl` does
 */
export const numberFormat = (
  options: Intl.NumberFormatOptions,
  american: (value: number) => string | null = () => null,
): ((value: number, words: Words) => string) =>
  ownFormat((words) =>
    formatIn(words, american, () => new Intl.NumberFormat(words.written, options)),
  );

/**
 * Writes days. They are UTC, so no time zone moves them.
 * @param american writes them in American English; by default `Intl` does
 */
export function dayFormat(
  options: Intl.DateTimeFormatOptions,
  american: ((date: Date) => string) | null = null,
): (day: Day, words: Words) => string {
  const format = ownFormat<number>((words) => daysIn(words, options, american));
  return (day, words) => format(msOfDay(day), words);
}
