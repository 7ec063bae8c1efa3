import { createHash, type Hash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchFile, openWith, type OpenFile } from '../data/source.js';
import type { SourceFacts } from '../engine/summary/summary-writer.js';
import { openFromDisk, readFromDisk } from './disk.js';

/** Takes size and hash of all files while the engine reads them, from this computer and from the network. */
export class MeasuredFiles {
  readonly #read = new Map<string, { readonly hash: Hash; bytes: number }>();

  constructor() {
    const measured =
      (open: typeof fetchFile): typeof fetchFile =>
      async (address, asking) =>
        this.#measured(address, await open(address, asking));
    openWith('file:', measured(openFromDisk));
    for (const scheme of ['http:', 'https:']) openWith(scheme, measured(fetchFile));
  }

  /** Lets the engine read files as before. */
  end(): void {
    readFromDisk();
    for (const scheme of ['http:', 'https:']) openWith(scheme, fetchFile);
  }

  /**
   * The facts of a file that has been read.
   * @param folder which the address of a file of this computer is relative to
   */
  factsOf(address: string, folder: string): SourceFacts {
    const { hash, bytes } = this.#read.get(address) ?? { hash: createHash('sha256'), bytes: 0 };
    return { address: relativeTo(folder, address), bytes, sha256: hash.copy().digest('hex') };
  }

  #measured(address: string, file: OpenFile): OpenFile {
    const read = { hash: createHash('sha256'), bytes: 0 };
    this.#read.set(address, read);
    const { pieces } = file;
    async function* counted(): OpenFile['pieces'] {
      for await (const piece of pieces) {
        read.hash.update(piece);
        read.bytes += piece.byteLength;
        yield piece;
      }
    }
    return { ...file, pieces: counted() };
  }
}

/** The address of a file as seen from a folder; absolute, if the file is none of this computer. */
function relativeTo(folder: string, address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'file:') return address;
  const steps = path.relative(path.resolve(folder), fileURLToPath(url)).split(path.sep);
  return steps.map(encodeURIComponent).join('/') + url.search;
}
