import { KpiError } from '../data/errors.js';
import { lateSpreadsheetDays } from '../data/late-days.js';
import { lateOdd } from '../data/late-odd.js';
import { lateText } from '../data/late-text.js';
import { openFile, type OpenFile } from '../data/source.js';
import type { Held, HeldSummary } from './held.js';
import { laterCode } from './later-code.js';
import type { readLarge as ReadLarge } from './read-large.js';
import type { ReadAs } from './requests.js';
import type * as slicedReader from './sliced-reader.js';
import { count, type Bytes, type Transfer } from './transfer.js';

/** Files up to so many bytes are read on this thread; larger ones are worth the start of a worker. */
const SMALL_BYTES = 10_000_000;

/** The first byte of a file that is packed by gzip. */
const MAYBE_GZIP = 0x1f;

/** A file to load. */
interface Asked {
  readonly address: string;
  readonly readAs: ReadAs;
  /** Records how far the load has come. */
  readonly transfer: Transfer;
  /** Whether to ask the server even if the browser has the answer in its cache. */
  readonly fresh: boolean;
}

/**
 * Fetches a file and reads it into a table: here, or in the worker if the file is large and there can
 * be one.
 * @throws KpiError, or any error once the transfer has been aborted
 */
export async function load(asked: Asked): Promise<Held | HeldSummary> {
  const { address, readAs, transfer, fresh } = asked;
  if (readAs !== 'iso' && readAs !== 'figures') {
    lateText.begin();
    lateOdd.begin();
    lateSpreadsheetDays.begin();
  }
  // A page whose figures are in a summary needs no reader. For all others, it comes together with the file.
  const reader = readAs === 'figures' ? null : import('./sliced-reader.js');
  reader?.catch(() => undefined);
  const { timeout, unwanted } = transfer;
  const file = await openFile(address, { fresh, timeout, unwanted: unwanted.signal });
  try {
    return await read(file, asked, reader);
  } catch (error) {
    if (!(error instanceof KpiError) || !file.led || error.facts.led) throw error;
    // If it is no CSV file, it is often a log-in page that the server redirected to: say where that is.
    throw new KpiError(error.code, { ...error.facts, led: file.led }, { cause: error });
  }
}

/**
 * @param coming the code that reads a CSV; `null` for a summary
 * @param mayBePacked whether the file may be packed by gzip
 */
async function read(
  file: OpenFile,
  asked: Asked,
  coming: Promise<typeof slicedReader> | null,
  mayBePacked = true,
): Promise<Held | HeldSummary> {
  const { address, readAs, transfer } = asked;
  const { pieces, total, charset = null, wasPacked = () => false } = file;
  transfer.total = total;
  if (readAs === 'figures' || !coming) {
    const { readSummary } = await laterCode(address, () => import('./summary/figure-in.js'));
    return readSummary(address, pieces, transfer);
  }
  const reading = { charset, dateFormat: readAs };
  // Few servers give the size of a file in advance. So it is read as it comes, and its bytes are
  // kept for the worker until it is clear whether one is needed.
  let taken: Bytes[] | null = [];
  // Asked for at once: pieces that nobody has asked for cannot be ended either.
  const first = pieces.next();
  first.catch(() => undefined);
  try {
    const { SlicedReader } = await laterCode(address, () => coming);
    const reader = new SlicedReader(address, reading);
    for (let next = await first; !next.done; next = await pieces.next()) {
      const piece = next.value;
      if (mayBePacked && transfer.bytes === 0 && piece[0] === MAYBE_GZIP) {
        const { unpacked } = await laterCode(address, () => import('./unpacked.js'));
        return await read(await unpacked(address, file, piece), asked, coming, false);
      }
      count(address, piece, transfer);
      taken?.push(piece);
      if (taken && Math.max(transfer.bytes, transfer.total ?? 0) > SMALL_BYTES) {
        const large = { address, reading, taken, rest: pieces, wasPacked };
        const held = await readLarge(large, transfer, () => load(asked) as Promise<Held>);
        if (held) return held;
        taken = null;
      }
      await reader.push(piece);
    }
    return { where: 'here', table: await reader.end(wasPacked()) };
  } finally {
    // Stop the download: nobody will read the rest.
    void pieces.return();
  }
}

/** Most pages never need this code. It may be gone from the server, if there is a newer version. */
const readLarge = (...large: Parameters<typeof ReadLarge>): Promise<Held | null> =>
  import('./read-large.js').then(
    (code) => code.readLarge(...large),
    () => null,
  );
