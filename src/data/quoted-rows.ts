import type { Parsed } from './parsed.js';

const QUOTE = '"';
const LINE_END = '\n';

/**
 * Cuts a text with `\n` at its line ends into rows and cells, as long as its quotes are as in RFC 4180: a cell
 * is quoted as a whole, and a quote in it is doubled. Papaparse finds the same rows, and reads all other quotes.
 * @param isWhole whether nothing comes after the text: else its last row is left for later, as only
 *   what follows can tell where it ends
 * @param most rows that are wanted
 * @returns the rows before the first one with other quotes; `null` if that is the very first
 */
export function quotedRows(
  text: string,
  delimiter: string,
  isWhole: boolean,
  most: number,
): Parsed | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let length = 0;
  // Places that are searched for again only once they have been passed.
  let nextDelimiter = -1;
  let nextLine = -1;
  for (let at = 0; rows.length < most;) {
    let end;
    if (text[at] === QUOTE) {
      end = closingQuote(text, at + 1) + 1;
      if (end === 0 ? isWhole : !isCellEnd(text[end], delimiter)) {
        if (length === 0) return null;
        break;
      }
      if (end === 0) break;
      row.push(text.slice(at + 1, end - 1).replaceAll('""', QUOTE));
    } else {
      if (nextDelimiter < at) nextDelimiter = placeOf(text, delimiter, at);
      if (nextLine < at) nextLine = placeOf(text, LINE_END, at);
      end = Math.min(nextDelimiter, nextLine);
      row.push(text.slice(at, end));
    }
    at = end + 1;
    if (text[end] === delimiter) continue;
    const isLast = end === text.length;
    if (isLast && !isWhole) break;
    rows.push(row);
    row = [];
    length = isLast ? end : at;
    if (isLast) break;
  }
  return { rows, length, unclosed: -1, swallower: -1 };
}

/** The quote that ends a cell; −1 if there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from);
  while (at >= 0 && text[at + 1] === QUOTE) at = text.indexOf(QUOTE, at + 2);
  return at;
}

const isCellEnd = (next: string | undefined, delimiter: string): boolean =>
  next === undefined || next === delimiter || next === LINE_END;

/** The index of a delimiter or line end; the length of the text if there is none. */
function placeOf(text: string, part: string, from: number): number {
  const at = text.indexOf(part, from);
  return at < 0 ? text.length : at;
}
