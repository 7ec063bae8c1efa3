import type { DateFormat } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import { openFile, type OpenFile } from '../data/source.js';
import type { Table } from '../data/table.js';
import { Gone } from './calls.js';
import { laterCode } from './later-code.js';
import { SlicedReader } from './sliced-reader.js';
import type { Kept, WorkerLink } from './worker-link.js';

/** Files up to so many bytes are read on this thread; larger ones are worth the start of a worker. */
const SMALL_BYTES = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

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

/** A table that has been read: it is here, or in the worker under a key. */
export type Held = { readonly where: 'here'; readonly table: Table } | HeldAway;

export interface HeldAway extends Kept {
  readonly where: 'worker';
  readonly link: WorkerLink;
}

/**
 * Fetches a file and reads it into a table: here, or in the worker if the file is large and there can
 * be one.
 * @param transfer records how far the load has come
 * @throws KpiError, or any error once the transfer has been aborted
 */
export async function load(
  address: string,
  dateFormat: DateFormat,
  transfer: Transfer,
  fresh: boolean,
): Promise<Held> {
  const file = await openFile(address, {
    fresh,
    timeout: transfer.timeout,
    unwanted: transfer.unwanted.signal,
  });
  transfer.total = file.total;
  try {
    return await read(address, dateFormat, file, transfer, fresh);
  } catch (error) {
    if (!(error instanceof KpiError) || !file.led || error.facts.led) throw error;
    // If it is no CSV file, it is often a log-in page that the server redirected to: say where that is.
    throw new KpiError(error.code, { ...error.facts, led: file.led }, { cause: error });
  }
}

async function read(
  address: string,
  dateFormat: DateFormat,
  file: OpenFile,
  transfer: Transfer,
  fresh: boolean,
): Promise<Held> {
  const [unpacked, isGzip] = await plain(address, file.pieces);
  // A gzip file does not tell its unpacked size, but to unpack it fails if its end is missing.
  if (isGzip) transfer.total = null;
  const wasPacked = isGzip ? () => false : (file.wasPacked ?? (() => false));
  const pieces = counted(address, unpacked, transfer);
  const reading = { charset: file.charset ?? null, dateFormat };
  const reader = new SlicedReader(address, reading);
  // Few servers give the size of a file in advance. So it is read as it comes, and its bytes are
  // kept for the worker until it is clear whether one is needed.
  let taken: Bytes[] | null = [];
  try {
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
      taken?.push(next.value);
      if (taken && Math.max(transfer.bytes, transfer.total ?? 0) > SMALL_BYTES) {
        const link = await linkToWorker();
        if (link) {
          const all = joined(taken, pieces);
          const away = () => link.read(address, reading, all, wasPacked);
          const again = () => load(address, dateFormat, transfer, fresh);
          return await readAway(link, away, again, transfer);
        }
        taken = null;
      }
      await reader.push(next.value);
    }
    return { where: 'here', table: await reader.end(wasPacked()) };
  } finally {
    // Stop the download: nobody will read the rest.
    void pieces.return();
  }
}

/** Returns the unpacked pieces of a file, and whether it was packed with gzip. */
export async function plain(
  address: string,
  pieces: AsyncGenerator<Bytes, void>,
): Promise<[AsyncGenerator<Bytes, void>, boolean]> {
  const first: Bytes[] = [];
  let bytes = 0;
  while (bytes < 2) {
    const next = await pieces.next();
    if (next.done) break;
    first.push(next.value);
    bytes += next.value.byteLength;
  }
  const start = Uint8Array.from(first.flatMap((piece) => [...piece.subarray(0, 2)]));
  const all = joined(first, pieces);
  if (!isGzip(start)) return [all, false];
  try {
    const { gunzipped } = await laterCode(address, () => import('../data/gunzip.js'));
    return [gunzipped(address, all), true];
  } catch (error) {
    // Stop the download: nobody will read the rest.
    void pieces.return();
    throw error;
  }
}

/** Most pages never need this code. It may be gone from the server, if there is a newer version. */
const linkToWorker = (): Promise<WorkerLink | null> =>
  import('./worker-link.js').then(
    ({ workerLink }) => workerLink(),
    () => null,
  );

async function readAway(
  link: WorkerLink,
  read: () => Promise<Kept>,
  again: () => Promise<Held>,
  transfer: Transfer,
): Promise<Held> {
  try {
    return { where: 'worker', link, ...(await read()) };
  } catch (error) {
    if (!(error instanceof Gone) || transfer.unwanted.signal.aborted) throw error;
    // What the worker has read is lost: load the file again, now without a worker.
    transfer.bytes = 0;
    return again();
  }
}

/** Passes pieces on and counts their bytes; throws if there are too many or the transfer is aborted. */
async function* counted(
  address: string,
  pieces: AsyncIterable<Bytes>,
  transfer: Transfer,
): AsyncGenerator<Bytes, void> {
  for await (const piece of pieces) {
    transfer.bytes += piece.byteLength;
    const { bytes, total, limit, unwanted } = transfer;
    unwanted.signal.throwIfAborted();
    // The size may be known before the first piece, but a transfer can be ended only after one was taken.
    if (Math.max(bytes, total ?? 0) > limit) throw new KpiError('too-large', { address, limit });
    yield piece;
  }
}

async function* joined(
  first: Bytes[],
  rest: AsyncGenerator<Bytes, void>,
): AsyncGenerator<Bytes, void> {
  try {
    // Remove each piece when it is taken, so that its memory can be freed.
    for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
    yield* rest;
  } finally {
    void rest.return();
  }
}

/** Whether a file that begins with these bytes is packed by gzip (RFC 1952). */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
