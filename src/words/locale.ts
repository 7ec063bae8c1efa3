/** Scripts by the names that a POSIX locale has for them behind an `@`. */
const SCRIPTS = new Map([
  ['latin', 'Latn'],
  ['cyrillic', 'Cyrl'],
  ['devanagari', 'Deva'],
]);

/**
 * The BCP 47 tag that a text means, if there are numbers and days for it: `es-ES` for `es-ES`,
 * ` ES_es ` and `es_ES.UTF-8`, `sr-Latn-RS` for `sr_RS@latin`, and the first of a list. `null` for what
 * names no language (`C`, `POSIX`, nothing, what is private) or one that this browser cannot write: it
 * would take its reader's, so that each reader would see another page.
 */
export function localeOf(text: string): string | null {
  const [, name = '', modifier = ''] = /^\s*([^\s.,;@]*)[^@]*@?(\w*)/.exec(text) ?? [];
  const parts = name.split(/[-_\u2010-\u2015]+/).filter((part) => part && !/^posix$/i.test(part));
  // Where what is behind the language cannot be read, that is still known.
  for (const tag of [parts.join('-'), parts[0] ?? '']) {
    try {
      const script = SCRIPTS.get(modifier.toLowerCase());
      const { baseName } = new Intl.Locale(tag, script ? { script } : {});
      const [found] = Intl.NumberFormat.supportedLocalesOf(script ? baseName : tag);
      if (found) return found;
    } catch {
      // No tag.
    }
  }
  return null;
}
