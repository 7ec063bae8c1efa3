import type { Reading } from '../data/reading.js';
import { TableAway } from './away.js';
import { Gone } from './calls.js';
import type { Held } from './held.js';
import { joined } from './joined.js';
import { count, type Bytes, type Pieces, type Transfer } from './transfer.js';
import { workerLink } from './worker-link.js';

/** A large file, of which some pieces have come. */
export interface LargeFile {
  readonly address: string;
  readonly reading: Reading;
  /** What has come, and is counted. */
  readonly taken: Bytes[];
  readonly rest: Pieces;
  readonly wasPacked: () => boolean;
}

/**
 * Has the worker read a file; `null` if there can be no worker.
 * @param again loads the file once more, now without a worker
 */
export async function readLarge(
  { address, reading, taken, rest, wasPacked }: LargeFile,
  transfer: Transfer,
  again: () => Promise<Held>,
): Promise<Held | null> {
  const link = await workerLink();
  if (!link) return null;
  const pieces = joined(taken, counted(address, rest, transfer));
  try {
    return new TableAway(link, await link.read(address, reading, pieces, wasPacked));
  } catch (error) {
    if (!(error instanceof Gone) || transfer.unwanted.signal.aborted) throw error;
    // What the worker has read is lost.
    transfer.bytes = 0;
    return again();
  }
}

async function* counted(address: string, pieces: Pieces, transfer: Transfer): Pieces {
  for await (const piece of pieces) {
    count(address, piece, transfer);
    yield piece;
  }
}
