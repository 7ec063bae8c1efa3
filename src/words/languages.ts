import { otherLanguages } from './other-languages.js';
import { ENGLISH, type Dictionary } from './sentences.js';

/** Sentences, and the language that they are in. */
export interface Sentences {
  /** BCP 47 language, without a region. */
  readonly language: string;
  readonly dictionary: Dictionary;
}

const IN_ENGLISH: Sentences = { language: 'en', dictionary: ENGLISH };

const loaded = new Map<string, Sentences>();

const languageIn = (locale: string): string => locale.toLowerCase().split('-')[0] ?? '';

/** The sentences for a locale if they have been loaded; else those in English. */
export const sentencesFor = (locale: string): Sentences =>
  loaded.get(languageIn(locale)) ?? IN_ENGLISH;

/** Loads the sentences of a locale; `null` where there is nothing to wait for. */
export function loadSentences(locale: string): Promise<void> | null {
  const language = languageIn(locale);
  const load = Object.hasOwn(otherLanguages, language) ? otherLanguages[language] : undefined;
  if (!load || loaded.has(language)) return null;
  return load().then(
    (dictionary) => void loaded.set(language, { language, dictionary }),
    // Stay with English; the next widget tries again.
    () => undefined,
  );
}
