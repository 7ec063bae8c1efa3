import { BytesReader } from '../data/read-bytes.js';
import type { Reading } from '../data/reading.js';
import type { Table } from '../data/table.js';
import { withLaterCode } from './later-code.js';
import { breathe } from './slices.js';

/** Bytes read at once, in a few milliseconds. */
const PIECE_BYTES = 1 << 16;

const NO_BYTES = new Uint8Array(0);

/** Reads a file on this thread, in slices between which a page can do other things. */
export class SlicedReader {
  readonly #address: string;
  readonly #reader: BytesReader;

  constructor(address: string, reading: Reading = {}) {
    this.#address = address;
    this.#reader = new BytesReader(address, reading);
  }

  /** @throws KpiError `parse` or `schema`, or `network` if code that the file needs cannot be loaded */
  async push(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await breathe();
      let next = bytes.subarray(at, at + PIECE_BYTES);
      await withLaterCode(this.#address, () => {
        const piece = next;
        next = NO_BYTES;
        this.#reader.push(piece);
      });
    }
  }

  /**
   * @param wasPacked whether it came packed, so that the browser did not notice a missing end
   * @throws KpiError as `push`
   */
  async end(wasPacked = false): Promise<Table> {
    await breathe();
    return withLaterCode(this.#address, () => this.#reader.end(wasPacked));
  }
}
