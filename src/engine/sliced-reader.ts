import { loadQuotedParser } from '../data/parse.js';
import { BytesReader, type Reading } from '../data/read-bytes.js';
import type { Table } from '../data/table.js';
import { laterCode } from './later-code.js';
import { breathe } from './slices.js';

/** Bytes read at once, in a few milliseconds. */
const PIECE_BYTES = 1 << 16;

/** The byte of a quote. In UTF-16 other characters have it too: then the parser is loaded in vain. */
const QUOTE = 0x22;

/** Reads a file on this thread, in slices between which a page can do other things. */
export class SlicedReader {
  readonly #address: string;
  readonly #reader: BytesReader;

  constructor(address: string, reading: Reading = {}) {
    this.#address = address;
    this.#reader = new BytesReader(address, reading);
  }

  /** @throws KpiError `parse` or `schema`, or `network` if the parser of quotes cannot be loaded */
  async push(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    if (bytes.includes(QUOTE)) await laterCode(this.#address, loadQuotedParser);
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await breathe();
      this.#reader.push(bytes.subarray(at, at + PIECE_BYTES));
    }
  }

  /**
   * @param wasPacked whether it came packed, so that the browser did not notice a missing end
   * @throws KpiError `parse` or `schema`
   */
  async end(wasPacked = false): Promise<Table> {
    await breathe();
    return this.#reader.end(wasPacked);
  }
}
