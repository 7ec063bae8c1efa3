import { toCsv } from '../../data/to-csv.js';
import type { Content } from './content.js';

/** The figure of a widget as CSV. */
export const csvOf = async ({ kind, figure }: Content): Promise<string> =>
  toCsv(await kind.tidy(figure));
