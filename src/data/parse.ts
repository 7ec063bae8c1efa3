import { once } from './once.js';
import type { Parsed } from './parsed.js';

/** Cuts a text with quotes. */
type QuotedParser = (text: string, delimiter: string, isWhole: boolean, most: number) => Parsed;

let parseQuoted: QuotedParser | null = null;

/** Gives the parser of quotes to a program that cannot wait for it. */
export const setQuotedParser = (parser: QuotedParser): void => {
  parseQuoted = parser;
};

/** Loads the parser of quotes, which most files never need. It has to be there before the first quote. */
export const loadQuotedParser = once(async (): Promise<void> => {
  parseQuoted ??= (await import('./parse-quoted.js')).parseQuoted;
});

/**
 * Cuts a text with `\n` at its line ends into rows and cells.
 * @param isWhole whether nothing comes after the text: else its last row is left for later, as only
 *   what follows can tell where it ends
 * @param most rows that are wanted
 */
export function parse(
  text: string,
  delimiter: string,
  isWhole: boolean,
  most = Number.MAX_SAFE_INTEGER,
): Parsed {
  if (!text.includes('"')) return split(text, delimiter, isWhole, most);
  if (!parseQuoted) throw new Error('The parser of quotes is not loaded');
  return parseQuoted(text, delimiter, isWhole, most);
}

/** Without quotes, every line end ends a row and every delimiter a cell. */
function split(text: string, delimiter: string, isWhole: boolean, most: number): Parsed {
  const length = isWhole ? text.length : text.lastIndexOf('\n') + 1;
  // The line end of the last row has no row after it, unless the text is whole.
  const end = isWhole || length === 0 ? length : length - 1;
  const lines = length === 0 ? [] : text.slice(0, end).split('\n', most);
  const rows = lines.map((line) => line.split(delimiter));
  return { rows, length, unclosed: -1, swallower: -1 };
}
