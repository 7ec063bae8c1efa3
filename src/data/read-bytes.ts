import type { DateFormat } from './dates.js';
import { TextOfBytes } from './decode.js';
import { TableReader } from './read-table.js';
import { PIECE_LENGTH } from './row-parser.js';
import type { Problem, Table } from './table.js';

/** How a file is to be read. Plain data. */
export interface Reading {
  /** The charset that the server names. */
  readonly charset?: string | null;
  /** The author's word on how its days are written, if not in ISO 8601. */
  readonly dateFormat?: DateFormat;
}

/**
 * Reads the bytes of a CSV file into the table of its format, piece by piece. If code is lacking, a call
 * throws `Lacking`, and the same call without more bytes goes on where it stopped.
 */
export class BytesReader {
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

  /** @throws KpiError `parse` or `schema`, with the address; Lacking */
  push(bytes: Uint8Array<ArrayBuffer>): void {
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
