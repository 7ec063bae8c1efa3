import { LateCode } from './late-code.js';
import type { Parsed } from './parsed.js';
import { quotedRows } from './quoted-rows.js';

/** Papaparse, which reads quotes that are not as in RFC 4180: few files have any. */
export const lateQuotes = new LateCode(() => import('./parse-quoted.js'));

/**
 * Cuts a text with `\n` at its line ends into rows and cells: into all, or those before a row with odd quotes.
 * @param isWhole whether nothing comes after the text: else its last row is left for later, as only
 *   what follows can tell where it ends
 * @param most rows that are wanted
 * @throws Lacking if the text begins with a row of odd quotes and their parser is not loaded
 */
export function parse(
  text: string,
  delimiter: string,
  isWhole: boolean,
  most = Number.MAX_SAFE_INTEGER,
): Parsed {
  if (!text.includes('"')) return split(text, delimiter, isWhole, most);
  return (
    quotedRows(text, delimiter, isWhole, most) ??
    lateQuotes.here().parseQuoted(text, delimiter, isWhole, most)
  );
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
