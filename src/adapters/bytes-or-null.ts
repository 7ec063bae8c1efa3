import { readFile } from 'node:fs/promises';
import { systemCode } from './disk.js';
import { Failure } from './terminal.js';

/**
 * Reads a file; `null` if there is none.
 * @throws Failure if it cannot be read
 */
export async function bytesOrNull(place: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(place));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw new Failure(`${place} cannot be read (${systemCode(error)}).`);
  }
}
