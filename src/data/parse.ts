import Papa from 'papaparse';

/** Rows of delimited text. */
export interface Parsed {
  readonly rows: readonly (readonly string[])[];
  /** How many characters they take up: what follows is part of a row. */
  readonly length: number;
  /** The row with a quote that never closes; −1 where there is none. */
  readonly unclosed: number;
  /** The first row that has taken in others, because a quote closed too late; −1 where there is none. */
  readonly swallower: number;
}

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
 * Text behind a closing quote makes the quote part of the cell, up to the next one that closes: a
 * cell with a line end in it has then taken in rows that are not its own.
 */
function swallowerOf(errors: readonly Papa.ParseError[], data: readonly string[][]): number {
  const doubtful = errors.filter(({ code }) => code === 'InvalidQuotes');
  // There is an error for every such quote of a row, which is looked at once: JSON is full of them.
  for (const row of new Set(doubtful.map(({ row = -1 }) => row))) {
    if (data[row]?.some((cell) => cell.includes('\n'))) return row;
  }
  return -1;
}
