import { open } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KpiError } from '../data/errors.js';
import { openWith, type OpenFile } from '../data/source.js';

const PIECE_BYTES = 262_144;

/** Lets the engine read files of this computer, by `file:` addresses. */
export const readFromDisk = (): void => openWith('file:', openFromDisk);

/** The address of a file that was given as a path or an address in the option `option`. */
export function addressOf(pathOrAddress: string, option: string): string {
  if (!/^(https?|file|data):/i.test(pathOrAddress)) {
    return pathToFileURL(path.resolve(pathOrAddress)).href;
  }
  if (URL.canParse(pathOrAddress)) return new URL(pathOrAddress).href;
  const facts = { attribute: `--${option}`, found: pathOrAddress, reason: 'bad-option' };
  throw new KpiError('network', facts);
}

export async function openFromDisk(address: string): Promise<OpenFile> {
  try {
    const handle = await open(fileURLToPath(address));
    const found = await handle.stat();
    // A pipe has no size.
    return { total: found.isFile() ? found.size : null, pieces: piecesOf(address, handle) };
  } catch (cause) {
    throw unreadable(address, cause);
  }
}

async function* piecesOf(
  address: string,
  handle: Awaited<ReturnType<typeof open>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE_BYTES);
      const { bytesRead } = await handle.read(piece);
      if (bytesRead === 0) return;
      yield piece.subarray(0, bytesRead);
    }
  } catch (cause) {
    throw unreadable(address, cause);
  } finally {
    await handle.close();
  }
}

function unreadable(address: string, cause: unknown): KpiError {
  const found = systemCode(cause);
  const facts = found === 'ENOENT' ? { reason: 'no-file' } : { reason: 'unreadable', found };
  return new KpiError('network', { address, ...facts }, { cause });
}

/** The system's code for an error, such as `EACCES`; the error as text if it has no code. */
export function systemCode(cause: unknown): string {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' ? code : String(cause);
}
