import { nearest } from '../../data/nearest.js';
import { plainWord } from './clean-value.js';

/** The legal word that was probably meant: half of its letters may differ. */
export function nearWord<W extends string>(text: string, legal: readonly W[]): string | null {
  const plain = plainWord(text);
  return nearest(plain, legal, Math.floor(plain.length / 2));
}
