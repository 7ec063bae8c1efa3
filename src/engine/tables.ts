import type { DateFormat } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import { expecting } from '../data/expect.js';
import type { Format } from '../data/table.js';
import { Gone, Unwanted } from './calls.js';
import { load, type Held, type Transfer } from './load.js';
import { fileAt } from './requests.js';

/** A file that is on its way or has been read. */
interface Entry {
  readonly transfer: Transfer;
  readonly held: Promise<Held>;
  /** `null` while it is on its way. */
  read: Held | null;
  /** When it had been read: milliseconds of the page's own clock. */
  readAt: number;
}

/** By file, as `fileAt` names it. */
const entries = new Map<string, Entry>();
/** Files that somebody wants as they are now. */
const forgotten = new Set<string>();

/** How large a file may be, and how long it may take. */
export interface Limits {
  /** Most bytes, unpacked. */
  readonly maxBytes: number;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout: number;
}

/** How far the files of somebody have come. */
export interface Progress {
  /** Bytes that have come, unpacked. */
  readonly bytes: number;
  /** Bytes that there will be; `null` where nobody knows. */
  readonly total: number | null;
}

/**
 * The table of a file: one request and one parse for all who ask, forgotten on failure so that the next
 * one tries again.
 * @param dateFormat how the file writes its days
 * @param formats that the caller can use
 * @throws KpiError
 */
export async function tableAt(
  address: string,
  dateFormat: DateFormat,
  formats: readonly Format[],
  { maxBytes, timeout }: Limits,
): Promise<Held> {
  let entry = entries.get(fileAt(address, dateFormat));
  if (entry) entry.transfer.limit = Math.max(entry.transfer.limit, maxBytes);
  else entry = begin(address, dateFormat, maxBytes, timeout);
  try {
    const held = await entry.held;
    if (entry.transfer.bytes > maxBytes) {
      throw new KpiError('too-large', { address, limit: maxBytes });
    }
    return held;
  } catch (error) {
    if (error instanceof KpiError && !error.facts.expected) throw expecting(error, formats);
    throw error;
  }
}

function begin(address: string, dateFormat: DateFormat, limit: number, timeout: number): Entry {
  const file = fileAt(address, dateFormat);
  const unwanted = new AbortController();
  const transfer = { bytes: 0, total: null, limit, timeout, unwanted };
  const held = load(address, dateFormat, transfer, forgotten.delete(file)).catch(
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
 * The next one who asks for the file gets it anew. Those who wait for it ask again, by `Gone`: what
 * is still on its way to them is given up.
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

/** Does not keep a table any longer. Unlike what is forgotten, it may be asked for as it was. */
export const letGoTable = (file: string): void => drop(file, new Unwanted(), true);

/**
 * @param reason what those who wait for it are told
 * @param isLast whether nothing else is likely to come in its place
 */
function drop(file: string, reason: Gone | Unwanted, isLast = false): void {
  const entry = entries.get(file);
  entries.delete(file);
  if (!entry) return;
  entry.transfer.unwanted.abort(reason);
  entry.held.then(
    (held) => held.where === 'worker' && held.link.forget(held.key, isLast),
    () => undefined,
  );
}

/**
 * Forgets a table that is older than some milliseconds, so that the next one who asks gets it anew;
 * who shares it with others does not ask once for each.
 * @returns whether it was
 */
export function outdate(file: string, age: number): boolean {
  const entry = entries.get(file);
  if (entry && (!entry.read || performance.now() - entry.readAt < age)) return false;
  forgetTable(file);
  return true;
}

/** Tables that a worker kept are lost; what somebody else has loaded in their place is not. */
export function forgetLost(held: readonly Held[]): void {
  const lost = held.filter(({ where }) => where === 'worker');
  for (const [file, { read }] of entries) {
    if (read && lost.includes(read)) entries.delete(file);
  }
}

/** How far some files have come, together; `null` where none is on its way. */
export function progressOf(files: readonly string[]): Progress | null {
  const transfers = files
    .map((file) => entries.get(file))
    .filter((entry) => entry?.read === null)
    .map((entry) => (entry as Entry).transfer);
  if (transfers.length === 0) return null;
  const isKnown = transfers.every(({ total }) => total !== null);
  return {
    bytes: transfers.reduce((sum, { bytes }) => sum + bytes, 0),
    total: isKnown ? transfers.reduce((sum, { total }) => sum + (total ?? 0), 0) : null,
  };
}
