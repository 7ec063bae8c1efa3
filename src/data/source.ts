import { KpiError } from './errors.js';
import { Patience } from './patience.js';
import { pauseAfter } from './retries.js';

/** Seconds to wait for an answer, or for a little more of it, where nobody says otherwise. */
export const TIMEOUT_SECONDS = 15;

/** A file whose bytes are on their way. */
export interface OpenFile {
  /** How many bytes there will be, unpacked; `null` where the server does not say. */
  readonly total: number | null;
  /** The bytes as they arrive. Whoever stops taking them ends the transfer. */
  readonly pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
}

type Opener = (address: string) => Promise<OpenFile>;

const openers = new Map<string, Opener>();

/** Has files of a scheme that `fetch` does not know, such as `file:`, opened in another way. */
export const openWith = (scheme: string, opener: Opener): void => void openers.set(scheme, opener);

/** How a file is asked for. */
export interface Asking {
  /** Asks the server even where the browser thinks that it knows the answer. */
  readonly fresh?: boolean;
  /** Seconds to wait for an answer, or for a little more of it. */
  readonly timeout?: number;
  /** Gives it up: nobody wants it any more. */
  readonly unwanted?: AbortSignal;
}

/**
 * Fetches a file; twice again, after a pause, where the server may be about to say something else.
 * No cookies or other credentials are sent.
 * @param address absolute
 * @throws KpiError `network`, `http` or `timeout`, here or while the pieces are taken
 */
export async function openFile(
  address: string,
  { fresh = false, timeout = TIMEOUT_SECONDS, unwanted }: Asking = {},
): Promise<OpenFile> {
  const opener = openers.get(address.slice(0, address.indexOf(':') + 1));
  if (opener) return opener(address);
  const patience = new Patience(timeout * 1000, unwanted);
  const failure = (cause: unknown): KpiError =>
    patience.isOver
      ? new KpiError('timeout', { address, limit: timeout }, { cause })
      : new KpiError('network', { address }, { cause });
  try {
    for (let attempt = 0; ; attempt += 1) {
      const response = await patience.with(
        fetch(address, {
          credentials: 'omit',
          cache: fresh || attempt > 0 ? 'no-cache' : 'default',
          signal: patience.signal,
        }),
      );
      if (response.ok) {
        return { total: lengthOf(response), pieces: piecesOf(response, patience, failure) };
      }
      // Nobody reads it, so nobody should go on sending it.
      response.body?.cancel().catch(() => undefined);
      const pause = pauseAfter(response, attempt, timeout * 1000);
      if (pause === null) throw new KpiError('http', { address, status: response.status });
      await patience.pause(pause);
    }
  } catch (cause) {
    throw cause instanceof KpiError ? cause : failure(cause);
  }
}

async function* piecesOf(
  response: Response,
  patience: Patience,
  failure: (cause: unknown) => KpiError,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const reader = response.body?.getReader();
  if (!reader) return;
  let isOver = false;
  try {
    for (;;) {
      const { done, value } = await patience.with(reader.read());
      if ((isOver = done)) return;
      patience.arrived(value.byteLength);
      yield value;
    }
  } catch (cause) {
    throw failure(cause);
  } finally {
    if (!isOver) reader.cancel().catch(() => undefined);
  }
}

/** What the header says is the packed length, where the answer is packed and where nobody can know. */
function lengthOf({ headers, type }: Response): number | null {
  const text = headers.get('content-length');
  const isPlain = type === 'basic' && !headers.has('content-encoding');
  return isPlain && text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
