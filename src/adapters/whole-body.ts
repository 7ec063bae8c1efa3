import { concatenated } from '../data/text-bytes.js';
import type { OpenFile } from '../data/source.js';
import { count, type Transfer } from '../engine/transfer.js';
import { unpacked } from '../engine/unpacked.js';

/**
 * Takes all bytes of a file, unpacked if it is packed with gzip.
 * @throws KpiError, `too-large` if there are more than the transfer allows
 */
export async function wholeBody(
  address: string,
  file: OpenFile,
  transfer: Transfer,
): Promise<Uint8Array<ArrayBuffer>> {
  const taken: Uint8Array[] = [];
  const first = await file.pieces.next();
  if (first.done) return new Uint8Array(0);
  const { pieces, total } = await unpacked(address, file, first.value);
  transfer.total = total;
  try {
    for await (const piece of pieces) {
      count(address, piece, transfer);
      taken.push(piece);
    }
  } finally {
    // Stops the download if its rest is not wanted.
    void file.pieces.return();
  }
  return concatenated(taken) as Uint8Array<ArrayBuffer>;
}
