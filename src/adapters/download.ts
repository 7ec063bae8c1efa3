import type { DateFormat } from '../data/dates.js';
import { KpiError } from '../data/errors.js';
import { expecting } from '../data/expect.js';
import { requestWith } from '../data/request.js';
import { SCHEMAS } from '../data/schemas.js';
import { fetchFile } from '../data/source.js';
import type { Table } from '../data/table.js';
import type { Transfer } from '../engine/transfer.js';
import { tableOfBytes } from './table-of-bytes.js';
import { wholeBody } from './whole-body.js';

const FORMATS = SCHEMAS.map(({ format }) => format);

const NOT_MODIFIED = 304;

/** The marks by which a server tells versions of a file apart. The next request sends them back. */
export interface Marks {
  readonly etag?: string;
  readonly modified?: string;
}

export interface Downloaded {
  /** Unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly table: Table;
  readonly marks: Marks;
}

/**
 * Downloads a CSV file and reads it.
 * @param known the marks of the version that is there already
 * @returns `null` if the server has no other version
 * @throws KpiError if there is no file, or none that the kit can read
 */
export async function download(
  address: string,
  known: Marks | null,
  dateFormat: DateFormat,
  transfer: Transfer,
): Promise<Downloaded | null> {
  const { timeout, unwanted } = transfer;
  let answer = new Headers();
  const send = async (to: string, signal: AbortSignal): Promise<Response> => {
    const response = await requestWith(to, signal, { headers: headersFor(known) });
    answer = response.headers;
    return response;
  };
  let led: string | undefined;
  try {
    const file = await fetchFile(address, { timeout, unwanted: unwanted.signal, send });
    ({ led } = file);
    transfer.bytes = 0;
    const bytes = await wholeBody(address, file, transfer);
    // Readers of the site are told no charset, so none is used here.
    const table = await tableOfBytes(address, bytes, dateFormat, file.wasPacked?.());
    if (table.problems.some(({ code }) => code === 'cut-off')) {
      throw new KpiError('network', { address, reason: 'cut' });
    }
    return { bytes, table, marks: marksIn(answer) };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    if (known && error.facts.status === NOT_MODIFIED) return null;
    const { code, facts } = await expecting(error, FORMATS);
    // A page in place of a file is often one to log in, which the server has led to: say where that is.
    throw new KpiError(code, led === undefined ? facts : { led, ...facts }, { cause: error.cause });
  }
}

/** Asks for the bytes as they are: an answer that is packed and breaks off looks like a whole one. */
const headersFor = (known: Marks | null): Record<string, string> => ({
  'accept-encoding': 'identity',
  ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
  ...(known?.modified === undefined ? {} : { 'if-modified-since': known.modified }),
});

function marksIn(headers: Headers): Marks {
  const etag = headers.get('etag');
  const modified = headers.get('last-modified');
  return { ...(etag === null ? {} : { etag }), ...(modified === null ? {} : { modified }) };
}
