import { isoOfDay } from '../data/dates.js';
import type { FigureFacts } from '../figures/figure.js';

const LONGEST = 80;

/**
 * Returns a name for a file with a figure: its label and its day, in characters that every system
 * accepts, as in `monthly-users-by-cluster_2026-11-20.csv`.
 * @param fallback label to use if nothing of the first is left, as it is in another script
 */
export function fileName(
  label: string,
  fallback: string,
  { asOf }: Pick<FigureFacts, 'asOf'>,
  ending: string,
): string {
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, LONGEST)
      .replace(/^-+|-+$/g, '');
  const name = plain(label) || plain(fallback) || 'figure';
  return `${name}${asOf === null ? '' : `_${isoOfDay(asOf)}`}.${ending}`;
}
