import { once } from '../data/once.js';
import { english, type Strings } from './strings.js';

/** Sentences, and the language that they are in. */
export interface Sentences {
  /** BCP 47 language, without a region. */
  readonly language: string;
  readonly strings: Strings;
}

const ENGLISH: Sentences = { language: 'en', strings: english };

/** Languages besides English; each comes when a page asks for it. */
const others: Readonly<Record<string, () => Promise<Strings>>> = {
  es: once(async () => (await import('./spanish.js')).spanish),
};

const loaded = new Map<string, Sentences>();

const languageIn = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** The sentences for a locale, as far as they are there: English otherwise. */
export const sentencesFor = (locale: string): Sentences =>
  loaded.get(languageIn(locale)) ?? ENGLISH;

/** Loads the sentences of a locale; `null` where there is nothing to wait for. */
export function loadSentences(locale: string): Promise<void> | null {
  const language = languageIn(locale);
  const load = Object.hasOwn(others, language) ? others[language] : undefined;
  if (!load || loaded.has(language)) return null;
  return load().then(
    (strings) => void loaded.set(language, { language, strings }),
    // English is better than nothing, and the next widget may have more luck.
    () => undefined,
  );
}
