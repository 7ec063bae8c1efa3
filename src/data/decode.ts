import type { AnyText } from './decode-any.js';
import { LateCode } from './late-code.js';
import { endOfWhole, linesIn } from './text-bytes.js';
import { isUtf8, joined, strict } from './utf-8.js';

/** The decoder of everything that is neither ASCII nor UTF-8, which few files are. */
export const lateDecoder = new LateCode(() => import('./decode-any.js'));

/** The first byte of the byte-order mark of UTF-8. */
const MARK = 0xef;
/** Names of charsets in which an ASCII byte may be half a character. */
const WIDE = /16|ucs|unicode/i;

/**
 * Decodes the bytes of a text file as they come, as long as they are UTF-8, or ASCII where the server
 * names another charset. `AnyText` goes on with the first that are not.
 */
export class TextOfBytes {
  /** Decodes the rest of the file; `null` as long as all of it is plain. */
  #other: AnyText | null = null;
  /** Bytes that wait for more: the beginning of a character. */
  #rest: Uint8Array = new Uint8Array(0);
  #charset: string | null;
  #isBegun = false;
  #line = 1;

  /** @param charset that the server names; `null` where it names none */
  constructor(charset: string | null = null) {
    this.#charset = isUtf8(charset) ? null : charset;
  }

  /** Goes on with a file of which some lines have been read, all of them UTF-8. */
  goOn(line: number): void {
    this.#isBegun = true;
    this.#line = line;
  }

  /** Number of bytes that are not UTF-8, with no known charset: they are read as Windows-1252. */
  get oddBytes(): number {
    return this.#other?.oddBytes ?? 0;
  }

  /** Line of the first of them, counted from 1; `null` if there is none. */
  get oddLine(): number | null {
    return this.#other?.oddLine ?? null;
  }

  /** @throws Lacking; the bytes are then kept, and the next call goes on with them */
  push(bytes: Uint8Array): string {
    if (this.#other) return this.#other.push(bytes);
    const all = joined(this.#rest, bytes);
    const end = endOfWhole(all);
    const text = this.#isPlain(all) ? strict(all.subarray(0, end)) : null;
    if (text === null) return this.#handOver(all).push(all);
    // Copy the bytes: the caller may use their memory again.
    this.#rest = all.slice(end);
    if (!this.#isBegun && end > 0) {
      this.#isBegun = true;
      if (all[0] === MARK) this.#charset = null;
    }
    this.#line += linesIn(text);
    return text;
  }

  /**
   * Decodes what is left. Half a character at the very end counts as unreadable bytes.
   * @throws Lacking; the next call then does the same
   */
  end(): string {
    if (this.#other) return this.#other.end();
    const all = this.#rest;
    if (all.length === 0) return '';
    const other = this.#handOver(all);
    return other.push(all) + other.end();
  }

  /** A byte-order mark of UTF-8 counts more than the name of a charset. */
  #isPlain(all: Uint8Array): boolean {
    if (this.#charset === null) return true;
    if (WIDE.test(this.#charset)) return false;
    return (!this.#isBegun && all[0] === MARK) || all.every((byte) => byte < 0x80);
  }

  #handOver(all: Uint8Array): AnyText {
    this.#rest = all.slice();
    const { AnyText } = lateDecoder.here();
    return (this.#other = new AnyText(this.#charset, this.#isBegun, this.#line));
  }
}
