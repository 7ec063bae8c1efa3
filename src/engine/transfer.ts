import { KpiError } from '../data/errors.js';
import type { OpenFile } from '../data/source.js';

export type Bytes = Uint8Array<ArrayBuffer>;
export type Pieces = OpenFile['pieces'];

/** A file on its way. */
export interface Transfer {
  /** Bytes that have come, unpacked. */
  bytes: number;
  /** Number of bytes that will come; `null` if it is not known. */
  total: number | null;
  /** Number of bytes beyond which the transfer is aborted. */
  limit: number;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout: number;
  /** Aborts the transfer when nobody wants the file any more. */
  readonly unwanted: AbortController;
}

/** Counts the bytes of a piece that has come; throws if there are too many or the transfer is aborted. */
export function count(address: string, piece: Bytes, transfer: Transfer): void {
  transfer.bytes += piece.byteLength;
  const { bytes, total, limit, unwanted } = transfer;
  unwanted.signal.throwIfAborted();
  // The size may be known before the first piece, but a transfer can be ended only after one was taken.
  if (Math.max(bytes, total ?? 0) > limit) throw new KpiError('too-large', { address, limit });
}
