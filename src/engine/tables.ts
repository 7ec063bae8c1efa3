import { KpiError } from '../data/errors.js';
import { expecting } from '../data/expect.js';
import type { Format } from '../data/table.js';
import { Gone, Unwanted } from './calls.js';
import type { Held, HeldSummary } from './held.js';
import { load } from './load.js';
import { fileAt, type ReadAs } from './requests.js';
import type { Transfer } from './transfer.js';

/** A file that is being loaded or has been read. */
interface Entry {
  readonly transfer: Transfer;
  readonly held: Promise<Held | HeldSummary>;
  /** `null` while it is being loaded. */
  read: Held | HeldSummary | null;
  /** When it had been read, as milliseconds of `performance.now()`. */
  readAt: number;
}

/** Entries by the key of the file, see `fileAt`. */
const entries = new Map<string, Entry>();
/** Keys of files that are to be requested anew, past the browser's cache. */
const forgotten = new Set<string>();

/** Limits of the size and the time of a transfer. */
export interface Limits {
  /** Greatest size in unpacked bytes. */
  readonly maxBytes: number;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout: number;
}

/**
 * Returns the table of a file. All callers share one request and one parse; a failure is forgotten,
 * so that the next call tries again.
 * @param readAs how the file is read
 * @param formats that the caller can use
 * @throws KpiError
 */
export async function tableAt(
  address: string,
  readAs: ReadAs,
  formats: readonly (Format | 'figures')[],
  { maxBytes, timeout }: Limits,
): Promise<Held | HeldSummary> {
  let entry = entries.get(fileAt(address, readAs));
  if (entry) entry.transfer.limit = Math.max(entry.transfer.limit, maxBytes);
  else entry = begin(address, readAs, maxBytes, timeout);
  try {
    const held = await entry.held;
    if (entry.transfer.bytes > maxBytes) {
      throw new KpiError('too-large', { address, limit: maxBytes });
    }
    return held;
  } catch (error) {
    if (error instanceof KpiError && !error.facts.expected) throw await expecting(error, formats);
    throw error;
  }
}

function begin(address: string, readAs: ReadAs, limit: number, timeout: number): Entry {
  const file = fileAt(address, readAs);
  const unwanted = new AbortController();
  const transfer = { bytes: 0, total: null, limit, timeout, unwanted };
  const held = load({ address, readAs, transfer, fresh: forgotten.delete(file) }).catch(
    (error: unknown) => {
      throw unwanted.signal.aborted ? unwanted.signal.reason : error;
    },
  );
  const entry: Entry = { transfer, held, read: null, readAt: 0 };
  entries.set(file, entry);
  held.then(
    (read) => {
      entry.read = read;
      entry.readAt = performance.now();
    },
    () => {
      if (entries.get(file) === entry) entries.delete(file);
    },
  );
  return entry;
}

/**
 * Makes the next call for a file load it anew. A load that is still going on is aborted with `Gone`,
 * so that its callers ask again.
 */
export function forgetTable(file: string): void {
  forgotten.add(file);
  drop(file, new Gone());
}

/**
 * Ends a transfer that nobody waits for.
 * @returns whether there was one
 */
export function giveUp(file: string): boolean {
  if (entries.get(file)?.read !== null) return false;
  drop(file, new Unwanted());
  return true;
}

/** Drops a table. Unlike after `forgetTable`, the next request may be answered from the browser's cache. */
export const letGoTable = (file: string): void => drop(file, new Unwanted(), true);

/**
 * @param reason with which callers that wait for it are rejected
 * @param isLast whether nothing else is likely to come in its place
 */
function drop(file: string, reason: Gone | Unwanted, isLast = false): void {
  const entry = entries.get(file);
  entries.delete(file);
  if (!entry) return;
  entry.transfer.unwanted.abort(reason);
  entry.held.then(
    (held) => held.where === 'worker' && held.forget(isLast),
    () => undefined,
  );
}

/**
 * Forgets a table that is older than `age` milliseconds, so that the next call loads it anew. A load
 * that is still going on counts as new: elements that share a file cause one request.
 * @returns whether it was forgotten
 */
export function outdate(file: string, age: number): boolean {
  const entry = entries.get(file);
  if (entry && (!entry.read || performance.now() - entry.readAt < age)) return false;
  forgetTable(file);
  return true;
}

/**
 * Drops the entries of tables that a lost worker kept, but not what has been loaded since in their
 * place.
 */
export function forgetLost(held: readonly Held[]): void {
  const lost = held.filter(({ where }) => where === 'worker');
  for (const [file, { read }] of entries) {
    if (lost.includes(read as Held)) entries.delete(file);
  }
}

/** The transfer of a file that is being loaded; `null` for any other file. */
export function transferOf(file: string): Transfer | null {
  const entry = entries.get(file);
  return entry?.read === null ? entry.transfer : null;
}
