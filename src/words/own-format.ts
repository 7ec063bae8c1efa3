import { msOfDay, type Day } from '../data/dates.js';
import type { Words } from './format.js';
import { daysIn, numbersIn } from './formats.js';

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

/** Writes numbers. */
export const numberFormat = (
  options: Intl.NumberFormatOptions,
): ((value: number, words: Words) => string) => ownFormat((words) => numbersIn(words, options));

/** Writes days. They are UTC, so no time zone moves them. */
export function dayFormat(options: Intl.DateTimeFormatOptions): (day: Day, words: Words) => string {
  const format = ownFormat<number>((words) => daysIn(words, options));
  return (day, words) => format(msOfDay(day), words);
}
