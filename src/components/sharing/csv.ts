import { toCsv } from '../../data/to-csv.js';
import { present, type Content } from './content.js';

/**
 * The figure of a widget as CSV.
 * @throws {DOMException} if there is none
 */
export async function csvOf(content: Content | null): Promise<string> {
  const { kind, figure } = present(content);
  return toCsv(await kind.tidy(figure));
}
