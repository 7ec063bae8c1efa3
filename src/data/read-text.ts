import { TextOfBytes } from './decode.js';
import type { Begun } from './plain-lines.js';
import { TableReader } from './read-table.js';
import type { Reading } from './reading.js';
import { PIECE_LENGTH } from './row-parser.js';
import type { Problem, Table } from './table.js';
import { strict } from './utf-8.js';

/**
 * Reads the bytes of any CSV file as text, from the beginning or from where the file is no longer plain. If
 * code is lacking, a call throws `Lacking`, and the same call without more bytes goes on where it stopped.
 */
export class TextReader {
  readonly #text: TextOfBytes;
  readonly #reader: TableReader;
  #endsInLine = true;

  constructor(
    address: string,
    { charset = null, dateFormat = 'iso' }: Reading = {},
    pieceLength = PIECE_LENGTH,
  ) {
    this.#text = new TextOfBytes(charset);
    this.#reader = new TableReader(address, dateFormat, pieceLength);
  }

  /**
   * Goes on with a file of which some rows have been read.
   */
  goOn(begun: Begun): void {
    this.#reader.goOn(begun);
    this.#text.goOn(begun.row + 1);
  }

  /**
   * Reads one row, which has no quotes, and leaves those after it to others.
   * @param line of UTF-8, with its end
   * @returns number of data rows so far
   */
  line(line: Uint8Array, begun: Begun): number {
    this.goOn(begun);
    return this.#reader.line((strict(line) as string).replace(/\r?\n$/, ''));
  }

  /** @throws KpiError `parse` or `schema`, with the address; Lacking */
  push(bytes: Uint8Array): void {
    this.#take(this.#text.push(bytes));
  }

  /**
   * @param wasPacked whether it came packed, so that the browser does not notice a missing end
   * @throws KpiError `parse` or `schema`, with the address; Lacking
   */
  end(wasPacked = false): Table {
    this.#take(this.#text.end());
    const table = this.#reader.end();
    const problems = [...this.#oddities(), ...(wasPacked ? this.#cuts() : [])];
    if (problems.length === 0) return table;
    return Object.freeze({ ...table, problems: [...table.problems, ...problems] });
  }

  #take(text: string): void {
    if (text !== '') this.#endsInLine = /[\r\n]$/.test(text);
    this.#reader.push(text);
  }

  #oddities(): Problem[] {
    const { oddBytes, oddLine } = this.#text;
    if (oddLine === null) return [];
    return [{ code: 'not-utf-8', count: oddBytes, leftOut: false, rows: [oddLine] }];
  }

  /**
   * A missing line end counts only for a packed file: many complete files have none behind their last
   * row.
   */
  #cuts(): Problem[] {
    if (this.#endsInLine) return [];
    return [{ code: 'cut-off', count: 1, leftOut: false, rows: [this.#reader.lastRow] }];
  }
}
