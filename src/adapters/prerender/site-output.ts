import path from 'node:path';
import type { Words } from '../../words/format.js';
import { bytesOrNull } from '../bytes-or-null.js';
import { writeOrFail } from '../write-or-fail.js';
import { Failure, type Terminal } from '../terminal.js';

/** A file to write: its path within the site, with `/`. */
export interface SiteFileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file cannot be written: there is no use in going on. */
export class NotWritten extends Failure {}

/** Writes files of a site, each as a whole. A file that is the same already stays as it is. */
export class SiteOutput {
  readonly #root: string;
  readonly #isDry: boolean;
  readonly #words: Words;
  readonly #terminal: Terminal;
  readonly #put = new Map<string, Promise<void>>();
  /** Names of the files that were written, or would have been. */
  readonly written: string[] = [];

  constructor(root: string, isDry: boolean, words: Words, terminal: Terminal) {
    this.#root = root;
    this.#isDry = isDry;
    this.#words = words;
    this.#terminal = terminal;
  }

  /**
   * Writes a file, unless one of its name was written before.
   * @throws NotWritten, or the reason with which the signal was aborted
   */
  put(file: SiteFileToWrite): Promise<void> {
    const put = this.#put.get(file.name) ?? this.#write(file);
    this.#put.set(file.name, put);
    return put;
  }

  /** Resolves when nothing is being written any more. */
  async end(): Promise<void> {
    await Promise.allSettled(this.#put.values());
  }

  async #write({ name, bytes }: SiteFileToWrite): Promise<void> {
    this.#terminal.signal.throwIfAborted();
    const place = path.join(this.#root, name);
    try {
      const old = await bytesOrNull(place);
      if (old !== null && Buffer.from(old).equals(bytes)) return;
      if (!this.#isDry) {
        const file = { name: path.basename(place), bytes };
        await writeOrFail(path.dirname(place), [file], this.#terminal.signal, this.#words);
      }
    } catch (error) {
      throw error instanceof Failure ? new NotWritten(error.lines) : error;
    }
    this.written.push(name);
  }
}
