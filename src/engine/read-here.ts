import { BytesReader } from '../data/read-bytes.js';
import type { Table } from '../data/table.js';
import { breathe } from './slices.js';

/** Bytes read at once: a few milliseconds' worth. */
const PIECE_BYTES = 1 << 16;

/**
 * Reads a file where this code runs, in slices between which a page can do other things.
 * @throws KpiError
 */
export async function readHere(
  address: string,
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<Table> {
  const reader = new BytesReader(address);
  for await (const bytes of pieces) {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      await breathe();
      reader.push(bytes.subarray(at, at + PIECE_BYTES));
    }
  }
  await breathe();
  return reader.end();
}
