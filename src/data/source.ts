import { begun, type Begun } from './begun.js';
import { takeEarly } from './early-answers.js';
import { KpiError, type KpiErrorFacts } from './errors.js';
import { Patience } from './patience.js';
import { request } from './request.js';

/** Seconds to wait for an answer, or for a little more of it, by default. */
export const TIMEOUT_SECONDS = 15;

/** A file whose bytes are on their way. */
export interface OpenFile {
  /** How many bytes there will be, unpacked; `null` where the server does not say. */
  readonly total: number | null;
  /** The bytes as they arrive. The transfer ends when the consumer stops. */
  readonly pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
  /** The charset that the server names, if any. */
  readonly charset?: string | undefined;
  /** The address that the server redirected to, without its query; `undefined` if it did not redirect. */
  readonly led?: string | undefined;
  /**
   * Returns, when all bytes have been taken, whether they came packed: a browser reports no error if
   * such an answer is cut off on its way.
   */
  readonly wasPacked?: () => boolean;
}

/** Makes the error of a failed transfer. */
type Failure = (cause: unknown, facts?: KpiErrorFacts) => KpiError;

/** The status of an answer that holds a part of a file, which looks like a whole one. */
const PARTIAL = 206;

type Opener = (address: string, asking: Asking) => Promise<OpenFile>;

const openers = new Map<string, Opener>();

/** Registers an opener for a scheme, such as `file:`, which `fetch` does not know. */
export const openWith = (scheme: string, opener: Opener): void => void openers.set(scheme, opener);

/** Options of a request for a file. */
export interface Asking {
  /** Asks the server even if the browser has the answer in its cache. */
  readonly fresh?: boolean;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout?: number;
  /** Aborts the request when nobody wants the file any more. */
  readonly unwanted?: AbortSignal;
  /** Sends the request in another way. */
  readonly send?: typeof request;
}

/**
 * Opens a file, with the opener of its scheme if there is one.
 * @param address absolute
 * @throws KpiError, here or while the pieces are taken
 */
export function openFile(address: string, asking: Asking = {}): Promise<OpenFile> {
  const opener = openers.get(address.slice(0, address.indexOf(':') + 1)) ?? fetchFile;
  return opener(address, asking);
}

/**
 * Fetches a file. If the server may soon answer differently, it tries twice more, after pauses. No
 * cookies or other credentials are sent.
 * @param address absolute
 * @throws KpiError `network`, `http` or `timeout`, here or while the pieces are taken
 */
export async function fetchFile(
  address: string,
  { fresh = false, timeout = TIMEOUT_SECONDS, unwanted, send = request }: Asking = {},
): Promise<OpenFile> {
  const patience = new Patience(timeout * 1000, unwanted);
  const failure = (cause: unknown, facts: KpiErrorFacts = {}): KpiError =>
    patience.isOver
      ? new KpiError('timeout', { address, ...facts, limit: timeout }, { cause })
      : new KpiError('network', { address, ...facts }, { cause });
  try {
    for (let attempt = 0; ; attempt += 1) {
      const isNew = fresh || attempt > 0;
      const early = isNew ? undefined : takeEarly(address, patience.signal);
      const answer = await patience.with(
        early ?? send(address, patience.signal, isNew).then(begun),
      );
      const { response } = answer;
      if (response.ok && response.status !== PARTIAL) return opened(answer, patience, failure);
      // Stop the download: nobody will read the rest.
      answer.cancel();
      const code = await retries();
      const pause = code?.pauseAfter(response, attempt, patience.left) ?? null;
      if (!code || pause === null) {
        throw new KpiError('http', { address, status: response.status, ...ledTo(response) });
      }
      // The pause counts as waiting, too.
      await patience.with(code.pauseFor(pause, patience.signal));
    }
  } catch (cause) {
    throw cause instanceof KpiError ? cause : failure(cause);
  }
}

/** Few pages need this code. If it cannot be loaded, nothing will be better soon, either: there is no pause. */
const retries = () => import('./retries.js').catch(() => null);

function opened(answer: Begun, patience: Patience, failure: Failure): OpenFile {
  const { response } = answer;
  let bytes = 0;
  return {
    total: lengthOf(response),
    pieces: piecesOf(answer, patience, failure, (more) => (bytes += more)),
    ...ledTo(response),
    charset: /charset\s*=\s*"?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '')?.[1],
    wasPacked: () => wasPacked(response, bytes),
  };
}

async function* piecesOf(
  { response, read, cancel }: Begun,
  patience: Patience,
  failure: Failure,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await patience.with(read());
      if ((isOver = done)) return;
      patience.arrived(value.byteLength);
      count(value.byteLength);
      yield value;
    }
  } catch (cause) {
    throw failure(cause, { reason: patience.isOver ? 'stall' : 'cut', ...ledTo(response) });
  } finally {
    if (!isOver) cancel();
  }
}

/** The query is left out: it may hold a secret, as in the addresses of log-in pages. */
function ledTo({ redirected, url }: Response): Pick<KpiErrorFacts, 'led'> {
  if (!redirected || !URL.canParse(url)) return {};
  const { origin, pathname } = new URL(url);
  return { led: origin + pathname };
}

/** Other sites do not tell how they packed an answer, but they give its packed length. */
function wasPacked({ headers, type }: Response, bytes: number): boolean {
  const length = headers.get('content-length');
  const isLonger = type === 'cors' && length !== null && Number(length) !== bytes;
  return headers.has('content-encoding') || isLonger;
}

/**
 * Returns the length in bytes; `null` if the header may give the packed length: for a packed answer
 * or another site.
 */
function lengthOf({ headers, type }: Response): number | null {
  const text = headers.get('content-length');
  const isPlain = type === 'basic' && !headers.has('content-encoding');
  return isPlain && text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
