import './english/first.js';
import type { Words } from './format.js';

/** Says how much of a file has been loaded. */
export function progressSentence(
  { bytes, total }: { readonly bytes: number; readonly total: number | null },
  words: Words,
): string {
  const facts = { bytes: words.bytes(bytes) };
  return total === null
    ? words.say('state.progress.bytes', facts)
    : words.say('state.progress', { ...facts, total: words.bytes(total) });
}
