import Papa from 'papaparse';
import { KpiError } from './errors.js';
import { columnName, hasKnownColumn, knownColumns, recognise, type Schema } from './schemas.js';

const DELIMITERS = [',', ';', '\t', '|'];
/** Cutting the text keeps the cells of a large file from being in memory all at once. */
const CHUNK_LENGTH = 1 << 16;
/** A row that is longer than a chunk is read again with each: where there can be one, larger ones. */
const LONG_CHUNK_LENGTH = 1 << 20;
const HEADER_LENGTH = 1 << 20;
const EXCERPT_LENGTH = 40;

/** Reads one cell of a row. */
export type Cell = (cells: readonly string[]) => string;

/** The columns of a file by name. */
export interface Columns {
  has(column: string): boolean;
  /** What reads the cell of a column; '' where the file has no such column. */
  cell(column: string): Cell;
}

/** Takes a file row by row. */
export interface RowReader {
  /** @param row as a spreadsheet counts it: the header is row 1 */
  row(cells: readonly string[], row: number): void;
  /** A row that has not as many fields as the header. */
  misfit(row: number): void;
}

/**
 * Reads delimited text: the delimiter is the one whose header row holds the columns of a known
 * format. Blank lines are passed over but counted.
 * @param begin is given the format and returns what takes the rows
 * @returns the number of data rows
 * @throws KpiError `parse` where the text is no CSV or has an unclosed quote, `schema` where its
 *   columns are those of no format
 */
export function parseRows(
  text: string,
  address: string,
  begin: (schema: Schema, columns: Columns) => RowReader,
): number {
  const body = unifyLineEnds(text);
  const { header, schema, delimiter, blankLines, start } = readHeader(body, address);
  const reader = begin(schema, columnsOf(header));
  let rows = 0;
  let row = blankLines;
  let unclosed = false;
  const config: Papa.ParseConfig<string[]> & {
    chunkSize: number;
    chunk(results: Papa.ParseResult<string[]>): void;
  } = {
    delimiter,
    newline: '\n',
    chunkSize: mayHaveLongRow(body) ? LONG_CHUNK_LENGTH : CHUNK_LENGTH,
    chunk({ data, errors }) {
      unclosed ||= errors.some((error) => error.code === 'MissingQuotes');
      const swallower = errors.find((error) => swallowedRows(error, data))?.row;
      for (const [index, cells] of data.entries()) {
        row += 1;
        if (index === swallower) throw new KpiError('parse', { address, reason: 'quote', row });
        if (unclosed && index === data.length - 1) return;
        if (row === blankLines + 1 || isBlank(cells)) continue;
        rows += 1;
        if (cells.length === header.length) reader.row(cells, row);
        else reader.misfit(row);
      }
    },
  };
  Papa.parse<string[]>(start === 0 ? body : body.slice(start), config);
  if (unclosed) throw new KpiError('parse', { address, reason: 'quote', row });
  return rows;
}

const unifyLineEnds = (text: string): string =>
  (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r\n?/g, '\n');

/**
 * Text behind a closing quote makes the quote part of the cell, up to the next one that closes: a
 * cell with a line end in it has then taken in rows that are not its own.
 */
const swallowedRows = ({ code, row }: Papa.ParseError, data: readonly string[][]): boolean =>
  code === 'InvalidQuotes' && (data[row ?? -1]?.some((cell) => cell.includes('\n')) ?? false);

const isBlank = (cells: readonly string[]): boolean =>
  cells.length === 1 && (cells[0] as string).trim() === '';

function columnsOf(header: readonly string[]): Columns {
  const names = header.map(columnName);
  return {
    has: (column) => names.includes(column),
    cell(column) {
      const index = names.indexOf(column);
      return index < 0 ? () => '' : (cells) => cells[index] as string;
    },
  };
}

interface Header {
  readonly header: readonly string[];
  readonly schema: Schema;
  readonly delimiter: string;
  /** Lines before the header, and where in the text it starts. */
  readonly blankLines: number;
  readonly start: number;
}

function readHeader(text: string, address: string): Header {
  const ink = text.search(/\S/);
  if (ink < 0) throw new KpiError('parse', { address, reason: 'empty' });
  const start = text.lastIndexOf('\n', ink) + 1;
  const excerpt = lineAt(text, ink).slice(0, EXCERPT_LENGTH).trimEnd();
  const candidates = DELIMITERS.map((delimiter) => {
    const header = firstRow(text, start, delimiter);
    return { delimiter, header, schema: recognise(header) };
  });
  const known = candidates.find(({ schema }) => schema !== null);
  if (!known?.schema) {
    // The delimiter that makes most sense of the header, so that the sentence names real columns.
    const { header } = candidates.reduce((a, b) => (sense(b.header) > sense(a.header) ? b : a));
    const isTable = header.length > 1 || hasKnownColumn(header);
    if (!isTable || /^[<{[]/.test(excerpt) || excerpt.includes('\0')) {
      throw new KpiError('parse', { address, reason: 'not-csv', found: excerpt });
    }
    throw new KpiError('schema', { address, reason: 'columns', header });
  }
  return {
    header: known.header,
    schema: known.schema,
    delimiter: known.delimiter,
    blankLines: linesIn(text, start),
    start,
  };
}

/** Known columns count most, then how many there are. */
const sense = (header: readonly string[]): number =>
  knownColumns(header) * 1000 + Math.min(header.length, 999);

function firstRow(text: string, start: number, delimiter: string): readonly string[] {
  const read = (part: string): Papa.ParseResult<string[]> =>
    Papa.parse<string[]>(part, { delimiter, newline: '\n', preview: 1 });
  let result = read(lineAt(text, start));
  // A quoted column name may hold line ends.
  if (result.errors.some((error) => error.code === 'MissingQuotes')) {
    result = read(text.slice(start, start + HEADER_LENGTH));
  }
  return result.data[0] ?? [];
}

/** Whether a row may be longer than a chunk: it has quotes, which can hold line ends, or is one line. */
function mayHaveLongRow(text: string): boolean {
  if (text.includes('"')) return true;
  for (let at = 0; text.length - at > CHUNK_LENGTH;) {
    const end = text.lastIndexOf('\n', at + CHUNK_LENGTH);
    if (end < at) return true;
    at = end + 1;
  }
  return false;
}

/** The rest of the line from a character on. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** How many lines end before a character. */
function linesIn(text: string, before: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}
