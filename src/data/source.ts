import { KpiError } from './errors.js';

/** Seconds to wait for a file. */
const TIMEOUT_SECONDS = 15;
/** Bytes of a file, unpacked. */
const MAX_BYTES = 67_108_864;

/**
 * Fetches a text file. No cookies or other credentials are sent.
 * @param address absolute
 * @param options.fresh asks the server even where the browser thinks that it knows the answer
 * @throws KpiError `network`, `http`, `timeout` or `too-large`
 */
export async function fetchText(
  address: string,
  { fresh = false }: { readonly fresh?: boolean } = {},
): Promise<string> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      cache: fresh ? 'no-cache' : 'default',
      signal: stop.signal,
    });
    if (!response.ok) throw new KpiError('http', { address, status: response.status });
    return await readBody(response, address);
  } catch (cause) {
    if (cause instanceof KpiError) throw cause;
    if (stop.signal.aborted) {
      throw new KpiError('timeout', { address, limit: TIMEOUT_SECONDS }, { cause });
    }
    throw new KpiError('network', { address }, { cause });
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(response: Response, address: string): Promise<string> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > MAX_BYTES) {
      void reader?.cancel();
      throw new KpiError('too-large', { address, limit: MAX_BYTES });
    }
    chunks.push(part.value);
  }
  // Decoded in one go: a character may lie across two chunks.
  return await new Blob(chunks).text();
}
