import { isAmerican } from './formats.js';

/** Codes of scripts, by the names that follow the `@` of a POSIX locale. */
const SCRIPTS = new Map([
  ['latin', 'Latn'],
  ['cyrillic', 'Cyrl'],
  ['devanagari', 'Deva'],
]);

/**
 * Returns the BCP 47 tag that a text means, if there are numbers and days for it: `es-ES` for
 * `es-ES`, ` ES_es ` and `es_ES.UTF-8`, `sr-Latn-RS` for `sr_RS@latin`, and the first of a list.
 * `null` if it names no language (`C`, `POSIX`, an empty or a private name) or one that this browser
 * cannot write: it would use its reader's, so that each reader would see another page.
 */
export function localeOf(text: string): string | null {
  // What most pages have, and every browser can write. To ask for it takes 20 ms, see `formats.ts`.
  if (isAmerican(text)) return text;
  const [, name = '', modifier = ''] = /^\s*([^\s.,;@]*)[^@]*@?(\w*)/.exec(text) ?? [];
  const parts = name.split(/[-_\u2010-\u2015]+/).filter((part) => part && !/^posix$/i.test(part));
  // If the parts after the language cannot be read, the language is still known.
  for (const tag of [parts.join('-'), parts[0] ?? '']) {
    try {
      const script = SCRIPTS.get(modifier.toLowerCase());
      const { baseName } = new Intl.Locale(tag, script ? { script } : {});
      const [found] = Intl.NumberFormat.supportedLocalesOf(script ? baseName : tag);
      if (found) return found;
    } catch {
      // Not a tag.
    }
  }
  return null;
}

/**
 * Returns a tag with Latin digits, unless it names others (`ar-u-nu-arab`): so are those in our
 * sentences, and browsers do not agree on the digits of `ar`.
 */
export function withDigits(locale: string): string {
  if (isAmerican(locale)) return `${locale}-u-nu-latn`;
  const { numberingSystem = 'latn' } = new Intl.Locale(locale);
  return new Intl.Locale(locale, { numberingSystem }).toString();
}
