import { msOfDay, type Day } from '../data/dates.js';
import { bidiIsolated } from './bidi-isolated.js';
import { sentencesFor, type Sentences } from './languages.js';
import { localeOf, withDigits } from './locale.js';
import { ENGLISH } from './sentences.js';
import type { PluralKey, StringKey } from './strings.js';

export type FactValues = Readonly<Record<string, string | number>>;

/** Numbers and days of one language, and sentences. Days are UTC, so no time zone moves them. */
export interface Words {
  readonly locale: string;
  /** BCP 47 language of the sentences. */
  readonly language: string;
  readonly say: (key: StringKey | PluralKey, facts?: FactValues) => string;
  /** `7,036`; up to one decimal where the number is not whole. */
  readonly number: (value: number) => string;
  /** A number with up to four decimals: degrees. */
  readonly fine: (value: number) => string;
  /** `7,036`, to the nearest whole number. */
  readonly whole: (value: number) => string;
  /** `7K`, for axis labels. */
  readonly compact: (value: number) => string;
  /** `7.9K` for 7,960: never more than the number. */
  readonly compactDown: (value: number) => string;
  /** `35 %` for 0.35; one decimal below 10 %. */
  readonly percent: (fraction: number) => string;
  /** `12.3 MB`, of 1,000,000 bytes each; whole kB below one, whole bytes below 1,000. */
  readonly bytes: (value: number) => string;
  /** `15 seconds`, in the language of the sentences. */
  readonly seconds: (value: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `a, b or c`. */
  readonly either: (items: readonly string[]) => string;
  /** `20 Nov 2026` in the order of the language. */
  readonly day: (day: Day) => string;
  /** `Friday, 20 November 2026`. */
  readonly longDay: (day: Day) => string;
  /** A time axis label: `Nov`, `2026` or `20 Nov`. */
  readonly tick: (day: Day, unit: 'year' | 'month' | 'day') => string;
  /** `3 minutes ago`. */
  readonly ago: (seconds: number) => string;
  /** `Mon`. */
  readonly weekday: (day: Day) => string;
}

/** Units of an age, the seconds that each has, and up to how many seconds it is used. */
const LONGEST = ['day', 86_400, Infinity] as const;
const AGES = [
  ['second', 1, 90],
  ['minute', 60, 5400],
  ['hour', 3600, 129_600],
] as const;

const byLocale = new Map<string, Words>();

/**
 * Returns the words of a language as a page may name it (`es-ES`, `es_ES`); with English numbers and
 * dates if that names none. Sentences are in English until `loadSentences` has loaded those of the
 * language.
 */
export function wordsFor(language: string): Words {
  const locale = localeOf(language) ?? 'en';
  const sentences = sentencesFor(locale);
  let words = byLocale.get(locale);
  if (words?.language !== sentences.language) {
    byLocale.set(locale, (words = makeWords(locale, sentences)));
  }
  return words;
}

/** Makes something when it is first used: a browser takes about 1 ms for a format, and few are used. */
function onUse<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function makeWords(locale: string, { language, dictionary }: Sentences): Words {
  const written = withDigits(locale);
  const utc = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = onUse(() => new Intl.DateTimeFormat(written, { timeZone: 'UTC', ...options }));
    return (day) => format().format(msOfDay(day));
  };
  const numeric = (
    options: Intl.NumberFormatOptions,
    tag = written,
  ): ((value: number) => string) => {
    const format = onUse(() => new Intl.NumberFormat(tag, options));
    return (value) => format().format(value);
  };
  const unit = (name: string, maximumFractionDigits: number): ((value: number) => string) =>
    numeric({ style: 'unit', unit: name, maximumFractionDigits });
  // Lists and plurals belong to the sentence, whatever the numbers and dates in it are.
  const list = (type: 'conjunction' | 'disjunction'): ((items: readonly string[]) => string) => {
    const format = onUse(() => new Intl.ListFormat(language, { type }));
    return (items) => format().format(items);
  };
  const plural = onUse(() => new Intl.PluralRules(language));
  const relative = onUse(() => new Intl.RelativeTimeFormat(written));
  const percentWhole = numeric({ style: 'percent', maximumFractionDigits: 0 });
  const percentFine = numeric({ style: 'percent', maximumFractionDigits: 1 });
  const inBytes = unit('byte', 0);
  const inKilobytes = unit('kilobyte', 0);
  const inMegabytes = unit('megabyte', 1);
  const ticks = {
    year: utc({ year: 'numeric' }),
    month: utc({ month: 'short' }),
    day: utc({ day: 'numeric', month: 'short' }),
  };
  const textOf = (key: string): string | undefined => dictionary[key] ?? ENGLISH[key];

  return {
    locale,
    language,
    say: (key, facts = {}) => {
      const count = facts['count'];
      const form = typeof count === 'number' ? `${key}.${plural().select(count)}` : key;
      const text = textOf(form) ?? textOf(`${key}.other`) ?? textOf(key) ?? key;
      return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
        bidiIsolated(String(facts[name] ?? whole)),
      );
    },
    number: numeric({ maximumFractionDigits: 1 }),
    fine: numeric({ maximumFractionDigits: 4 }),
    whole: numeric({ maximumFractionDigits: 0 }),
    compact: numeric({ notation: 'compact', maximumFractionDigits: 1 }),
    compactDown: numeric({ notation: 'compact', roundingMode: 'trunc' }),
    percent: (fraction) => (fraction < 0.1 ? percentFine(fraction) : percentWhole(fraction)),
    bytes: (value) => {
      if (value < 1e3) return inBytes(value);
      return value < 1e6 ? inKilobytes(value / 1e3) : inMegabytes(value / 1e6);
    },
    seconds: numeric({ style: 'unit', unit: 'second', unitDisplay: 'long' }, language),
    list: list('conjunction'),
    either: list('disjunction'),
    day: utc({ day: 'numeric', month: 'short', year: 'numeric' }),
    longDay: utc({
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    }),
    tick: (day, unit) => ticks[unit](day),
    ago: (seconds) => {
      const [unit, size] = AGES.find(([, , most]) => seconds < most) ?? LONGEST;
      return relative().format(-Math.round(seconds / size), unit);
    },
    weekday: utc({ weekday: 'short' }),
  };
}
