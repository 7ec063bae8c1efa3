// Browsers need 15 to 25 ms for the first number, as much for the first day and for the first list: they look up
// every language that they know. American English, which most pages have, is written here, and by the files that
// need more of it. Tests compare all of it with `Intl`, which writes everything else.

/** A writer of values, such as `Intl.NumberFormat`. */
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

/** Makes something when it is first used: a browser takes about 1 ms for a format, and few are used. */
export function onUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * Writes values.
 * @param american writes them in American English; `null` where it cannot
 * @param intl makes what writes all others
 */
export function formatIn<T>(
  { locale }: Locale,
  american: (value: T) => string | null,
  intl: () => Format<T>,
): Format<T> {
  const others = onUse(intl);
  const isOurs = isAmerican(locale);
  return { format: (value) => (isOurs ? american(value) : null) ?? others().format(value) };
}

/**
 * Writes a number in American English, rounded as `Intl` does: the decimal number that JavaScript writes for it.
 * `null` if that has an exponent or too many digits.
 * @param shift by so many digits, the decimal point is moved to the right first
 */
export function american(value: number, digits: number, shift = 0): string | null {
  const [, whole = '', fraction = ''] = /^-?(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  const places = digits + shift;
  const up = Number((fraction[places] ?? '0') >= '5');
  const number = Number(whole + fraction.padEnd(places, '0').slice(0, places)) + up;
  if (!whole || number > Number.MAX_SAFE_INTEGER) return null;
  const all = String(number).padStart(digits + 1, '0');
  const end = all.length - digits;
  const decimals = all.slice(end).replace(/0+$/, '');
  return (
    (value < 0 || Object.is(value, -0) ? '-' : '') +
    all.slice(0, end).replace(/\B(?=(\d{3})+$)/g, ',') +
    (decimals && `.${decimals}`)
  );
}

/** `Nov 20` in American English. */
export const americanDay = (date: Date): string => `${americanMonth(date)} ${date.getUTCDate()}`;

/** `Nov` in American English. */
export const americanMonth = (date: Date): string =>
  'JanFebMarAprMayJunJulAugSepOctNovDec'.substr(3 * date.getUTCMonth(), 3);

/** Calendars differ on some years that have no four digits. */
const FIRST_YEAR = 1000;

/** Writes days, given in milliseconds. They are UTC, so no time zone moves them. */
export const daysIn = (
  locale: Locale,
  options: Intl.DateTimeFormatOptions,
  write: ((date: Date) => string) | null,
): Format<number> =>
  formatIn<number>(
    locale,
    (value) => {
      const date = new Date(value);
      return write && date.getUTCFullYear() >= FIRST_YEAR ? write(date) : null;
    },
    () => new Intl.DateTimeFormat(locale.written, { timeZone: 'UTC', ...options }),
  );

/** Writes lists: `a, b and c` in the way of the language. */
export const listsIn = (language: string): Format<readonly string[]> =>
  formatIn<readonly string[]>(
    { locale: language, written: language },
    (items) =>
      items.length < 3
        ? items.join(' and ')
        : `${items.slice(0, -1).join(', ')}, and ${items.at(-1) as string}`,
    () => new Intl.ListFormat(language),
  );
