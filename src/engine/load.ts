import type { DateFormat } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import { openFile, type OpenFile } from '../data/source.js';
import type { Table } from '../data/table.js';
import { Gone } from './calls.js';
import { SlicedReader } from './sliced-reader.js';
import type { Kept, WorkerLink } from './worker-link.js';

/** A file of so many bytes is read where it arrives; a worker is worth its start for larger ones. */
const SMALL_BYTES = 10_000_000;

type Bytes = Uint8Array<ArrayBuffer>;

/** A file on its way. */
export interface Transfer {
  /** Bytes that have come, unpacked. */
  bytes: number;
  /** Bytes that there will be; `null` where nobody knows. */
  total: number | null;
  /** Bytes at which it is given up. */
  limit: number;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout: number;
  /** Gives it up, because nobody wants it any more. */
  readonly unwanted: AbortController;
}

/** A table where its reader left it: here, or with the worker under a key. */
export type Held = { readonly where: 'here'; readonly table: Table } | HeldAway;

export interface HeldAway extends Kept {
  readonly where: 'worker';
  readonly link: WorkerLink;
}

/**
 * Fetches a file and reads it into a table: on the spot, or in the worker where it is large and there
 * can be one.
 * @param transfer is told how far it has come
 * @throws KpiError, and anything where nobody wants it any more
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
    // What is no CSV file is often a page to log in, to which the server led.
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
  // How much is in it nobody says, and a cut is noticed.
  if (isGzip) transfer.total = null;
  const wasPacked = isGzip ? () => false : (file.wasPacked ?? (() => false));
  const pieces = counted(address, unpacked, transfer);
  const reading = { charset: file.charset ?? null, dateFormat };
  const reader = new SlicedReader(address, reading);
  // Few servers say beforehand how large a file is: it is read as it comes, and what has come is kept
  // for the worker until it is clear that none is needed.
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
    // What is of no use need not go on coming.
    void pieces.return();
  }
}

/** The pieces of a file as they are when unpacked, and whether they had to be. */
async function plain(
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
  const { gunzipped } = await import('../data/gunzip.js');
  return [gunzipped(address, all), true];
}

/** Most pages never need this code. It may be gone from the server, where there is a newer version. */
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
    // What it has read is lost; now there is no worker any more.
    transfer.bytes = 0;
    return again();
  }
}

/** The same pieces, counted and held to the limit, as long as somebody wants them. */
async function* counted(
  address: string,
  pieces: AsyncIterable<Bytes>,
  transfer: Transfer,
): AsyncGenerator<Bytes, void> {
  for await (const piece of pieces) {
    transfer.bytes += piece.byteLength;
    const { bytes, total, limit, unwanted } = transfer;
    unwanted.signal.throwIfAborted();
    // Known before the first piece, but only who has begun to take pieces can end the transfer.
    if (Math.max(bytes, total ?? 0) > limit) throw new KpiError('too-large', { address, limit });
    yield piece;
  }
}

async function* joined(
  first: Bytes[],
  rest: AsyncGenerator<Bytes, void>,
): AsyncGenerator<Bytes, void> {
  try {
    // What has been taken need not be kept.
    for (let piece = first.shift(); piece; piece = first.shift()) yield piece;
    yield* rest;
  } finally {
    void rest.return();
  }
}

/** Whether a file that begins with these bytes is packed by gzip (RFC 1952). */
const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
