import { msOfDay, type Day } from '../data/dates.js';
import { bidiIsolated } from './bidi-isolated.js';
import { american, americanDay, daysIn, formatIn, listsIn, onUse } from './formats.js';
import { sentencesFor, type Sentences } from './languages.js';
import { localeOf, withDigits } from './locale.js';
import { ENGLISH } from './sentences.js';
import type { PluralKey, StringKey } from './strings.js';

export type FactValues = Readonly<Record<string, string | number>>;

/** Numbers and days of one language, and sentences. Days are UTC, so no time zone moves them. */
export interface Words {
  readonly locale: string;
  /** The locale with the digits that numbers and days have: other formats are made of it where they are needed. */
  readonly written: string;
  /** BCP 47 language of the sentences. */
  readonly language: string;
  readonly say: (key: StringKey | PluralKey, facts?: FactValues) => string;
  /** `7,036`; up to one decimal where the number is not whole. */
  readonly number: (value: number) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `20 Nov 2026` in the order of the language. */
  readonly day: (day: Day) => string;
}

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

function makeWords(locale: string, { language, dictionary }: Sentences): Words {
  const written = withDigits(locale);
  const own = { locale, written };
  const number = formatIn<number>(
    own,
    (value) => american(value, 1),
    () => new Intl.NumberFormat(written, { maximumFractionDigits: 1 }),
  );
  const day = daysIn(
    own,
    { day: 'numeric', month: 'short', year: 'numeric' },
    (date) => `${americanDay(date)}, ${date.getUTCFullYear()}`,
  );
  // Lists and plurals belong to the sentence, whatever the numbers and dates in it are.
  const list = onUse(() => listsIn(language));
  const plural = onUse(() => new Intl.PluralRules(language));
  const textOf = (key: string): string | undefined => dictionary[key] ?? ENGLISH[key];

  return {
    locale,
    written,
    language,
    say: (key, facts = {}) => {
      const count = facts['count'];
      const form = typeof count === 'number' ? `${key}.${plural().select(count)}` : key;
      const text = textOf(form) ?? textOf(`${key}.other`) ?? textOf(key) ?? key;
      return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
        bidiIsolated(String(facts[name] ?? whole)),
      );
    },
    number: (value) => number.format(value),
    list: (items) => list().format(items),
    day: (one) => day.format(msOfDay(one)),
  };
}
