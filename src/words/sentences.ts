/** Sentences by key. */
export type Dictionary = Readonly<Record<string, string>>;

const added: Record<string, string> = {};

/** The English sentences that have come so far: each file in `english/` adds its own when it is loaded. */
export const ENGLISH: Dictionary = added;

/** Adds English sentences. They are found from now on, also by words that were made before. */
export function addSentences<D extends Dictionary>(sentences: D): D {
  Object.assign(added, sentences);
  return sentences;
}
