import Papa from 'papaparse';
import type { Parsed } from './parsed.js';

/**
 * Cuts a text with quotes, and with `\n` at its line ends, into rows and cells.
 * @param isWhole whether nothing comes after the text: else its last row is left for later, as only
 *   what follows can tell where it ends
 * @param most rows that are wanted
 */
export function parseQuoted(
  text: string,
  delimiter: string,
  isWhole: boolean,
  most: number,
): Parsed {
  // Not Papa.parse: in a page it takes whole texts and addresses, but no pieces.
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: most });
  const { data, errors, meta } = parser.parse(text, 0, !isWhole) as Papa.ParseResult<string[]>;
  const isUnclosed = errors.some(({ code }) => code === 'MissingQuotes');
  return {
    rows: data,
    length: meta.cursor,
    unclosed: isUnclosed ? data.length - 1 : -1,
    swallower: swallowerOf(errors, data),
  };
}

/**
 * Finds the first row that has swallowed others. Text after a closing quote makes that quote part of
 * the cell, which then ends at the next closing quote: if the cell has a line end, it has taken in
 * rows.
 */
function swallowerOf(errors: readonly Papa.ParseError[], data: readonly string[][]): number {
  const doubtful = errors.filter(({ code }) => code === 'InvalidQuotes');
  // Every such quote of a row is an error, and JSON is full of them: check each row once.
  for (const row of new Set(doubtful.map(({ row = -1 }) => row))) {
    if (data[row]?.some((cell) => cell.includes('\n'))) return row;
  }
  return -1;
}
