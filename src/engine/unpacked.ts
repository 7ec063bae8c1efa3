import { gunzipped } from '../data/gunzip.js';
import type { OpenFile } from '../data/source.js';
import { joined } from './joined.js';
import type { Bytes } from './transfer.js';

/** How a file begins that is packed by gzip (RFC 1952). */
const [FIRST, SECOND] = [0x1f, 0x8b];

/**
 * Returns a file with its pieces unpacked, or as it is if it is not packed by gzip after all.
 * @param start its first piece, which has been taken
 */
export async function unpacked(address: string, file: OpenFile, start: Bytes): Promise<OpenFile> {
  const first = [start];
  let bytes = start.byteLength;
  while (bytes < 2) {
    const next = await file.pieces.next();
    if (next.done) break;
    first.push(next.value);
    bytes += next.value.byteLength;
  }
  const [one, two] = first.flatMap((piece) => [...piece.subarray(0, 2)]);
  const pieces = joined(first, file.pieces);
  if (one !== FIRST || two !== SECOND) return { ...file, pieces };
  // A gzip file does not tell its unpacked size, but to unpack it fails if its end is missing.
  return { ...file, total: null, pieces: gunzipped(address, pieces), wasPacked: () => false };
}
