import { TableReader } from './read-table.js';
import { PIECE_LENGTH } from './row-parser.js';
import type { Table } from './table.js';

/** Reads the bytes of a CSV file (UTF-8) into the table of its format, piece by piece. */
export class BytesReader {
  readonly #decoder = new TextDecoder();
  readonly #reader: TableReader;

  constructor(address: string, pieceLength = PIECE_LENGTH) {
    this.#reader = new TableReader(address, pieceLength);
  }

  /** @throws KpiError `parse` or `schema`, with the address */
  push(bytes: Uint8Array<ArrayBuffer>): void {
    this.#reader.push(this.#decoder.decode(bytes, { stream: true }));
  }

  /** @throws KpiError `parse` or `schema`, with the address */
  end(): Table {
    // Half a character at the very end is still one that cannot be read.
    this.#reader.push(this.#decoder.decode());
    return this.#reader.end();
  }
}
