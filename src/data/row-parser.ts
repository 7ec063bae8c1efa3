import type { Schema } from './activity-schemas.js';
import type { Header } from './beginning.js';
import { KpiError } from './errors.js';
import { findHeader } from './header.js';
import { parse } from './parse.js';
import type { Parsed } from './parsed.js';
import { columnName, columnsOf } from './schemas.js';

/** Characters parsed at once: so few that the cells of a large file are never in memory all together. */
export const PIECE_LENGTH = 1 << 16;

/** Reads one cell of a row. */
export type CellReader = (cells: readonly string[]) => string;

/** The columns of a file by name. */
export interface Columns {
  /** The character between the cells of the file. */
  readonly delimiter: string;
  has(column: string): boolean;
  /** Returns a reader for the cells of a column, which gives '' if the file has no such column. */
  cell(column: string): CellReader;
}

/**
 * Takes a file row by row. If code is lacking, it throws `Lacking` before it has changed anything, and is
 * given the row again.
 */
export interface RowReader {
  /**
   * @param cells no more than the header has; empty ones at the end may be missing, if none of them is
   *   read. To add them would take a second for each row if a header has a hundred thousand columns.
   * @param row as a spreadsheet counts it: the header is row 1
   */
  row(cells: readonly string[], row: number): void;
  /** Takes a row that lacks a cell that is read, or has more filled cells than the header. */
  misfit(row: number): void;
}

/**
 * Reads delimited text as it comes in, in pieces of any length: the delimiter is the one whose header
 * row holds the columns of a known format. Blank lines are passed over but counted. If code is lacking,
 * a call throws `Lacking`, and the same call with no more text goes on where it stopped.
 */
export class RowParser {
  /** Data rows so far. */
  rows = 0;
  readonly #address: string;
  readonly #begin: (schema: Schema, columns: Columns) => RowReader;
  readonly #pieceLength: number;
  #reader: RowReader | null = null;
  #delimiter = '';
  #headerRow = 0;
  #fields = 0;
  /** Number of cells, from the first on, that include all columns read. */
  #fieldsRead = 0;
  #repeated: readonly string[] = [];
  /** Text that is not parsed yet. */
  #rest = '';
  /** Least number of characters in `#rest` before it is parsed again. */
  #need = 1;
  #isFirst = true;
  #endsInReturn = false;
  /** Number of the last row that was parsed, blank rows included. */
  #row = 0;
  /** Number of rows of the piece that have been taken: it is parsed again if code was lacking. */
  #taken = 0;

  /**
   * @param begin takes the format and the columns, and returns the reader of the rows
   * @param pieceLength characters parsed at once; it changes nothing but time and memory
   */
  constructor(
    address: string,
    begin: (schema: Schema, columns: Columns) => RowReader,
    pieceLength = PIECE_LENGTH,
  ) {
    this.#address = address;
    this.#begin = begin;
    this.#pieceLength = pieceLength;
  }

  /**
   * Takes the next piece of the text.
   * @throws KpiError `parse` where the text is no CSV or has a quote that closes too late, `schema`
   *   where its columns are those of no format
   */
  push(text: string): void {
    this.#rest += this.#unifyLineEnds(text);
    this.#parse(false);
  }

  /** The last row so far, as a spreadsheet counts it: the header is row 1. */
  get lastRow(): number {
    return this.#row;
  }

  /** The row of the header, and those of the columns read that it has more than once. */
  get repeatedColumns(): { readonly row: number; readonly columns: readonly string[] } {
    return { row: this.#headerRow, columns: this.#repeated };
  }

  /**
   * Goes on with a file whose first line is a header, and of which some rows have been read.
   * @param row the last of them
   */
  goOn(header: Header, row: number, rows: number): void {
    this.#isFirst = false;
    if (!this.#reader) this.#beginRows(header);
    this.#row = row;
    this.rows = rows;
  }

  /** Takes a row without quotes. */
  line(text: string): void {
    this.#take(parse(text, this.#delimiter, true), this.#reader as RowReader);
  }

  /**
   * Ends the text.
   * @throws KpiError as `push`, and `parse` if a quote never closes
   */
  end(): void {
    if (this.#endsInReturn) this.#rest += '\n';
    this.#endsInReturn = false;
    this.#parse(true);
  }

  #unifyLineEnds(text: string): string {
    let whole = this.#endsInReturn ? `\r${text}` : text;
    if (this.#isFirst && whole.startsWith('\uFEFF')) whole = whole.slice(1);
    if (text !== '') this.#isFirst = false;
    // The line feed after it may be the first character of the next piece.
    this.#endsInReturn = whole.endsWith('\r');
    if (this.#endsInReturn) whole = whole.slice(0, -1);
    return whole.replace(/\r\n?/g, '\n');
  }

  #parse(isEnd: boolean): void {
    let at = 0;
    try {
      do {
        const left = this.#rest.length - at;
        if (left < this.#need && !isEnd) break;
        at += this.#reader ? this.#parseRows(at, left, isEnd) : this.#parseHeader(at, left, isEnd);
      } while (!isEnd || at < this.#rest.length);
    } finally {
      this.#rest = this.#rest.slice(at);
    }
  }

  /** @returns number of characters consumed */
  #parseHeader(at: number, left: number, isEnd: boolean): number {
    const text = this.#rest.slice(at);
    const { header, blankLines, start } = findHeader(text, this.#address, isEnd);
    if (!header) {
      this.#row += blankLines;
      // To parse it again with every piece would take quadratic time.
      this.#need = 2 * (left - start) + 1;
      return start;
    }
    // If its code is lacking, the header is read again: nothing is changed before.
    this.#beginRows(header);
    this.#row += blankLines;
    this.#headerRow = this.#row + 1;
    return start;
  }

  #beginRows({ names, schema, delimiter }: Header): void {
    const all = names.map(columnName);
    this.#reader = this.#begin(schema, columnsBy(all, delimiter));
    this.#need = this.#pieceLength;
    this.#fields = names.length;
    this.#delimiter = delimiter;
    const read = columnsOf(schema).filter((column) => all.includes(column));
    this.#fieldsRead = 1 + Math.max(...read.map((column) => all.indexOf(column)));
    this.#repeated = read.filter((column) => all.indexOf(column) !== all.lastIndexOf(column));
  }

  /** @returns number of characters consumed: those of whole rows */
  #parseRows(at: number, left: number, isEnd: boolean): number {
    const isLast = isEnd && left <= this.#need;
    const piece = this.#rest.slice(at, isLast ? undefined : at + this.#need);
    const parsed = parse(piece, this.#delimiter, isLast);
    this.#take(parsed, this.#reader as RowReader);
    // A row longer than a piece is not parsed again with every piece, either.
    this.#need = parsed.length === 0 ? 2 * this.#need : this.#pieceLength;
    return parsed.length;
  }

  #take({ rows, unclosed, swallower }: Parsed, reader: RowReader): void {
    for (; this.#taken < rows.length; this.#taken += 1) {
      const cells = rows[this.#taken] as readonly string[];
      const row = this.#row + 1;
      if (this.#taken === swallower || this.#taken === unclosed) {
        throw new KpiError('parse', { address: this.#address, reason: 'quote', row });
      }
      if (row !== this.#headerRow && !isBlank(cells)) {
        this.#give(cells, row, reader);
        this.rows += 1;
      }
      this.#row = row;
    }
    this.#taken = 0;
  }

  #give(cells: readonly string[], row: number, reader: RowReader): void {
    if (cells.length === this.#fields) reader.row(cells, row);
    else if (this.#fits(cells)) reader.row(cells.slice(0, this.#fields), row);
    else reader.misfit(row);
  }

  /**
   * Whether a row can be read: it may lack cells that are not read, and have empty cells beyond the
   * header.
   */
  #fits(cells: readonly string[]): boolean {
    return cells.length < this.#fields
      ? cells.length >= this.#fieldsRead
      : areBlank(cells.slice(this.#fields));
  }
}

/** Spreadsheets write the empty rows below a table as delimiters alone. */
const isBlank = (cells: readonly string[]): boolean =>
  (cells[0] as string).trim() === '' && areBlank(cells);

const areBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

const columnsBy = (names: readonly string[], delimiter: string): Columns => ({
  delimiter,
  has: (column) => names.includes(column),
  cell(column) {
    const index = names.indexOf(column);
    return index < 0 ? () => '' : (cells) => cells[index] as string;
  },
});
