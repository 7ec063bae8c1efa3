import { BytesReader, type Reading } from '../data/read-bytes.js';
import type { Table } from '../data/table.js';
import { breathe } from './slices.js';

/** Bytes read at once: a few milliseconds' worth. */
const PIECE_BYTES = 1 << 16;

/** Reads a file where this code runs, in slices between which a page can do other things. */
export class SlicedReader {
  readonly #reader: BytesReader;

  constructor(address: string, reading: Reading = {}) {
    this.#reader = new BytesReader(address, reading);
  }

  /** @throws KpiError `parse` or `schema` */
  async push(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await breathe();
      this.#reader.push(bytes.subarray(at, at + PIECE_BYTES));
    }
  }

  /**
   * @param wasPacked whether nobody would have noticed a missing end
   * @throws KpiError `parse` or `schema`
   */
  async end(wasPacked = false): Promise<Table> {
    await breathe();
    return this.#reader.end(wasPacked);
  }
}
