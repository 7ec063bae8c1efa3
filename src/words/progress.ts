import './english/progress.js';
import type { Words } from './format.js';
import { bytesText } from './bytes.js';

/** Says how much of a file has been loaded. */
export function progressSentence(
  { bytes, total }: { readonly bytes: number; readonly total: number | null },
  words: Words,
): string {
  const facts = { bytes: bytesText(bytes, words) };
  return total === null
    ? words.say('state.progress.bytes', facts)
    : words.say('state.progress', { ...facts, total: bytesText(total, words) });
}
