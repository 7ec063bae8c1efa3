// Browsers need 15 to 25 ms for the first number, as much for the first day and for the first list: they look up
// every language that they know. American English, which most pages have, is written here. Tests compare all of it
// with `Intl`, which writes everything else.

/** What writes values of one kind. */
export interface Format<T> {
  readonly format: (value: T) => string;
}

/** A locale as the page names it, and with the digits that are written. */
export interface Locale {
  readonly locale: string;
  readonly written: string;
}

/** Whether a locale is American English. */
export const isAmerican = (locale: string): boolean => locale === 'en' || locale === 'en-US';

/** Writes numbers. */
export function numbersIn(locale: Locale, options: Intl.NumberFormatOptions): Format<number> {
  const others = onUse(() => new Intl.NumberFormat(locale.written, options));
  const { maximumFractionDigits: digits, style, notation, ...more } = options;
  const isPlain =
    digits !== undefined &&
    (style ?? 'percent') === 'percent' &&
    (notation ?? 'compact') === 'compact' &&
    Object.keys(more).length === 0 &&
    isAmerican(locale.locale);
  return {
    format(value) {
      const number = isPlain ? (notation ? compact : rounded)(value, digits, style ? 2 : 0) : null;
      return number === null ? others().format(value) : number + (style ? '%' : '');
    },
  };
}

/** `12.3K` for 12345; `null` for numbers that cannot be divided by a thousand without an error. */
function compact(value: number, digits: number): string | null {
  if (Math.abs(value) > MOST_COMPACT || (Math.abs(value) > 999 && !Number.isInteger(value))) {
    return null;
  }
  const units = ['', 'K', 'M', 'B', 'T'];
  for (let unit = 0, left = value; unit < units.length; unit += 1, left /= 1000) {
    const number = rounded(left, digits, 0);
    if (number === null) return null;
    // What is rounded up to a thousand is one of the next unit.
    if (!number.includes(',')) return number + (units[unit] as string);
  }
  return null;
}

/** Of a whole number up to here, a thousandth has no more digits than a number in JavaScript. */
const MOST_COMPACT = 1e15;

/**
 * Rounds the decimal number that JavaScript writes for a value, as `Intl` does; `null` if it writes an exponent or
 * too many digits.
 * @param shift by so many digits, the decimal point is moved to the right first
 */
function rounded(value: number, digits: number, shift: number): string | null {
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  const kept = fraction.padEnd(digits + shift, '0').slice(0, digits + shift);
  const up = Number((fraction[digits + shift] ?? '0') >= '5');
  const number = Number(whole + kept) + up;
  if (whole === '' || number > Number.MAX_SAFE_INTEGER) return null;
  const all = String(number).padStart(digits + 1, '0');
  const end = all.length - digits;
  const thousands = all.slice(0, end).replace(/\B(?=(\d{3})+$)/g, ',');
  const decimals = all.slice(end).replace(/0+$/, '');
  const isNegative = value < 0 || Object.is(value, -0);
  return `${isNegative ? '-' : ''}${thousands}${decimals && '.'}${decimals}`;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Years of four digits: calendars differ on some of the others. */
const FIRST_YEAR = 1000;

/** Writes days, given in milliseconds. They are UTC, so no time zone moves them. */
export function daysIn(locale: Locale, options: Intl.DateTimeFormatOptions): Format<number> {
  const others = onUse(
    () => new Intl.DateTimeFormat(locale.written, { timeZone: 'UTC', ...options }),
  );
  const isPlain = isAmerican(locale.locale) && options.month !== 'numeric';
  return {
    format(value) {
      const date = new Date(value);
      const year = date.getUTCFullYear();
      return isPlain && year >= FIRST_YEAR ? american(date, options) : others().format(value);
    },
  };
}

function american(date: Date, { weekday, month, day, year }: Intl.DateTimeFormatOptions): string {
  const name = (names: readonly string[], at: number, length: string | undefined): string =>
    length === undefined ? '' : (names[at] as string).slice(0, length === 'short' ? 3 : undefined);
  const inMonth = [
    name(MONTHS, date.getUTCMonth(), month),
    ...(day ? [date.getUTCDate()] : []),
  ].join(' ');
  return [
    name(WEEKDAYS, date.getUTCDay(), weekday),
    inMonth,
    year ? String(date.getUTCFullYear()) : '',
  ]
    .filter(Boolean)
    .join(day ? ', ' : ' ');
}

/** Writes lists: `a, b and c` in the way of the language. */
export function listsIn(language: string): Format<readonly string[]> {
  if (language !== 'en') {
    const lists = new Intl.ListFormat(language);
    return { format: (items) => lists.format(items) };
  }
  return {
    format: (items) =>
      items.length < 3
        ? items.join(' and ')
        : `${items.slice(0, -1).join(', ')}, and ${items.at(-1) as string}`,
  };
}

/** Makes something when it is first used: a browser takes about 1 ms for a format, and few are used. */
export function onUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
