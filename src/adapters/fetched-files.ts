import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Marks } from './download.js';
import type { FileToFetch } from './fetch-options.js';
import type { FileToWrite } from './whole-files.js';

/** The file that remembers what servers said of the files beside it. */
const MEMORY = '.kpi-fetched.json';

interface Fetched extends Marks {
  /** The hash of its address, which may hold a secret. */
  readonly from: string;
  /** The hash of its bytes: if somebody has changed the file since, the marks are not its own. */
  readonly sha256: string;
}

/** The marks of the files that were fetched into a folder. */
export class FetchedFiles {
  readonly #files: Map<string, Fetched>;

  private constructor(files: Map<string, Fetched>) {
    this.#files = files;
  }

  /** Of a folder in which nothing is remembered, or nothing that can be read, all files are fetched anew. */
  static async in(folder: string): Promise<FetchedFiles> {
    try {
      const text = await readFile(path.join(folder, MEMORY), 'utf8');
      const { files } = JSON.parse(text) as { files: Record<string, Fetched> };
      return new FetchedFiles(new Map(Object.entries(files)));
    } catch {
      return new FetchedFiles(new Map());
    }
  }

  /**
   * The marks of a file if it was fetched from this address and is as it was then; else `null`.
   * @param bytes of the file as it is
   */
  marksOf({ name, address }: FileToFetch, bytes: Uint8Array): Marks | null {
    const fetched = this.#files.get(name);
    return fetched?.from === hashOf(address) && fetched.sha256 === hashOf(bytes) ? fetched : null;
  }

  remember({ name, address }: FileToFetch, bytes: Uint8Array, marks: Marks): void {
    this.#files.set(name, { from: hashOf(address), sha256: hashOf(bytes), ...marks });
  }

  /** The memory as a file. */
  file(): FileToWrite {
    const files = Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1)));
    const text = `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
    return { name: MEMORY, bytes: new TextEncoder().encode(text) };
  }
}

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
