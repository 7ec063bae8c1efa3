import { TextOfBytes } from './decode.js';
import { TableReader } from './read-table.js';
import { PIECE_LENGTH } from './row-parser.js';
import type { Problem, Table } from './table.js';

/** Reads the bytes of a CSV file into the table of its format, piece by piece. */
export class BytesReader {
  readonly #text = new TextOfBytes();
  readonly #reader: TableReader;

  constructor(address: string, pieceLength = PIECE_LENGTH) {
    this.#reader = new TableReader(address, pieceLength);
  }

  /** @throws KpiError `parse` or `schema`, with the address */
  push(bytes: Uint8Array<ArrayBuffer>): void {
    this.#reader.push(this.#text.push(bytes));
  }

  /** @throws KpiError `parse` or `schema`, with the address */
  end(): Table {
    this.#reader.push(this.#text.end());
    const table = this.#reader.end();
    const { oddBytes, oddLine } = this.#text;
    if (oddLine === null) return table;
    const problem: Problem = {
      code: 'not-utf-8',
      count: oddBytes,
      leftOut: false,
      rows: [oddLine],
    };
    return Object.freeze({ ...table, problems: [...table.problems, problem] });
  }
}
