import path from 'node:path';
import { dayOfMs } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import type { Table } from '../data/table.js';
import type { Transfer } from '../engine/transfer.js';
import { wordsFor, type Words } from '../words/format.js';
import { problemSentences } from '../words/problems.js';
import { progressSentence } from '../words/progress.js';
import { untilWhole } from './broken-off.js';
import { bytesOrNull } from './bytes-or-null.js';
import { counted } from './counted.js';
import { download, type Downloaded } from './download.js';
import { failureSentence } from './failure.js';
import type { FetchOptions, FileToFetch } from './fetch-options.js';
import { FetchedFiles } from './fetched-files.js';
import { withoutSecrets } from './named-address.js';
import { tableOfBytes } from './table-of-bytes.js';
import { Failure, orAborted, type Terminal } from './terminal.js';
import { newestDay, usableRows, whyNot } from './why-not.js';
import { writeOrFail } from './write-or-fail.js';

/** Milliseconds between two messages on the progress of a download. */
const PAUSE = 1000;

/** The file that a fresh one would replace. */
interface Kept {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `null` if the kit cannot read it. */
  readonly table: Table | null;
}

/**
 * Fetches files, one after the other. If one fails, the file that is there stays, and the others go on.
 * @throws Failure, or the reason with which the signal was aborted
 */
export async function runFetch(options: FetchOptions, terminal: Terminal): Promise<void> {
  const failures = await fetchAll(options, terminal);
  if (failures.length === 0) return;
  throw new Failure(failures, failures.length === options.files.length ? 1 : 3);
}

/** @returns a sentence for each file that could not be fetched */
async function fetchAll(options: FetchOptions, terminal: Terminal): Promise<string[]> {
  const words = wordsFor('en');
  const memory = await FetchedFiles.in(options.out);
  const failures: string[] = [];
  for (const file of options.files) {
    terminal.signal.throwIfAborted();
    try {
      await fetchOne(file, memory, options, terminal, words);
    } catch (error) {
      terminal.signal.throwIfAborted();
      failures.push(`${file.name}: ${sentenceOf(error, words)}`);
    }
  }
  return failures;
}

async function fetchOne(
  file: FileToFetch,
  memory: FetchedFiles,
  options: FetchOptions,
  { print, tell, signal }: Terminal,
  words: Words,
): Promise<void> {
  const say = options.quiet ? () => undefined : tell;
  const kept = await keptIn(options, file);
  const known = kept && memory.marksOf(file, kept.bytes);
  const fetchIt = () => downloaded(file, known, options, { say, signal }, words);
  const fresh = await orAborted(() => untilWhole(fetchIt, signal), signal);
  if (!fresh) return say(`${file.name}: not changed.`);
  const { bytes, table, marks } = fresh;
  const shown = { ...table, address: withoutSecrets(table.address) };
  problemSentences([shown], words).forEach((sentence) => tell(`${file.name}: ${sentence}.`));
  if (usableRows(table) === 0) throw new Failure('It has no row that can be read.');
  const { leastRows, force } = options;
  const reason = whyNot(table, kept?.table ?? null, leastRows, dayOfMs(Date.now()), words);
  if (reason !== null && !force) {
    throw new Failure(`${reason} That one stays; --force takes the new one.`);
  }
  const isSame = kept !== null && Buffer.from(kept.bytes).equals(bytes);
  say(`${file.name}: ${described(table, words)}${isSame ? ', not changed' : ''}.`);
  if (options.dryRun) return;
  memory.remember(file, bytes, marks);
  const files = isSame ? [memory.file()] : [{ name: file.name, bytes }, memory.file()];
  const paths = await writeOrFail(options.out, files, signal, words);
  if (!isSame) paths.slice(0, 1).forEach(print);
}

/** Downloads a file, and tells every second how far it has come. */
async function downloaded(
  { name, address }: FileToFetch,
  known: Parameters<typeof download>[1],
  { dateFormat, maxBytes, timeout }: FetchOptions,
  { say, signal }: { readonly say: (line: string) => void; readonly signal: AbortSignal },
  words: Words,
): Promise<Downloaded | null> {
  const unwanted = new AbortController();
  const stop = () => unwanted.abort(signal.reason);
  signal.addEventListener('abort', stop);
  const transfer: Transfer = { bytes: 0, total: null, limit: maxBytes, timeout, unwanted };
  say(words.say('state.loading', { label: `${name} (${withoutSecrets(address)})` }));
  const progress = setInterval(() => {
    if (transfer.bytes > 0) say(`${name}: ${progressSentence(transfer, words)}`);
  }, PAUSE);
  try {
    return await download(address, known, dateFormat, transfer);
  } finally {
    clearInterval(progress);
    signal.removeEventListener('abort', stop);
  }
}

async function keptIn(
  { out, dateFormat }: FetchOptions,
  { name }: FileToFetch,
): Promise<Kept | null> {
  const place = path.join(out, name);
  const bytes = await bytesOrNull(place);
  if (bytes === null) return null;
  const table = await tableOfBytes(place, bytes, dateFormat).catch((error: unknown) => {
    if (error instanceof KpiError) return null;
    throw error;
  });
  return { bytes, table };
}

/** `98,762 rows of hub activity through Nov 20, 2026`. */
function described(table: Table, words: Words): string {
  const newest = newestDay(table);
  const rows = counted(usableRows(table), 'row', words);
  return newest === null ? rows : `${rows} through ${words.day(newest)}`;
}

function sentenceOf(error: unknown, words: Words): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof KpiError) {
    const { address = '' } = error.facts;
    return failureSentence(error, words, new Map([[address, withoutSecrets(address)]]));
  }
  throw error;
}
