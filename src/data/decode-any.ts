import { concatenated, endOfWhole, linesIn } from './text-bytes.js';
import { joined, strict } from './utf-8.js';

/** Number of valid UTF-8 bytes, from the first that is not ASCII on, that make a file UTF-8. */
const ENOUGH = 1 << 20;

/**
 * Decodes the bytes of a text file as they come, from where they are no longer plain: as UTF-8 if they
 * are UTF-8 after all, else by their byte-order mark, else by the charset that the server names, else byte
 * by byte as Windows-1252.
 */
export class AnyText {
  /** Number of bytes that are not UTF-8, with no known charset: they are read as Windows-1252. */
  oddBytes = 0;
  /** Line of the first of them, counted from 1; `null` if there is none. */
  oddLine: number | null = null;
  /** Decoder of the encoding once it is certain: from a mark of UTF-16, or because nothing else fits. */
  #sure: TextDecoder | null = null;
  /** The decoder of the charset that the server names, until it is ruled out. */
  #named: TextDecoder | null;
  /** Bytes from the first that is not ASCII on, while they may still be UTF-8. */
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  readonly #probe = new TextDecoder('utf-8', { fatal: true });
  #line: number;
  /** Bytes that wait for more: the beginning of a character, or of the file. */
  #rest: Uint8Array = new Uint8Array(0);
  #isBegun: boolean;

  /**
   * @param charset that the server names; `null` where it names none, or where the file is known not to
   *   be of it
   * @param isBegun whether some of the file has been decoded before
   * @param line in which these bytes begin
   */
  constructor(charset: string | null, isBegun: boolean, line: number) {
    this.#named = decoderOf(charset);
    this.#isBegun = isBegun;
    this.#line = line;
  }

  push(bytes: Uint8Array): string {
    if (this.#sure) return this.#sure.decode(bytes, { stream: true });
    const all = joined(this.#taken(), bytes);
    if (!this.#isBegun) {
      if (all.length < 2) return this.#keep(all, 0);
      this.#isBegun = true;
      const mark = all[0] === 0xff && all[1] === 0xfe ? 'utf-16le' : null;
      const encoding = mark ?? (all[0] === 0xfe && all[1] === 0xff ? 'utf-16be' : null);
      if (encoding) this.#sure = new TextDecoder(encoding);
      else if (this.#named?.encoding.startsWith('utf-16')) this.#sure = this.#named;
      if (this.#sure) return this.#sure.decode(all, { stream: true });
      if (all[0] === 0xef) this.#named = null;
    }
    return this.#named ? this.#wait(all, this.#named) : this.#text(all, endOfWhole(all));
  }

  /** Decodes what is left. Half a character at the very end counts as unreadable bytes. */
  end(): string {
    let text = '';
    if (this.#named) {
      text = this.#wait(this.#taken(), this.#named);
      if (this.#named) text += this.#release(canEnd(this.#probe) ? null : this.#named);
    }
    if (this.#sure) return text + this.#sure.decode();
    const all = this.#taken();
    return text + this.#text(all, all.length);
  }

  #taken(): Uint8Array {
    const rest = this.#rest;
    this.#rest = new Uint8Array(0);
    return rest;
  }

  #keep(bytes: Uint8Array, from: number): string {
    // Copy the bytes: the caller may use their memory again.
    this.#rest = bytes.slice(from);
    return '';
  }

  /** Holds back bytes that are not ASCII until it is clear whether they are UTF-8 or of the named charset. */
  #wait(all: Uint8Array, named: TextDecoder): string {
    const isFirst = this.#held.length === 0;
    const from = isFirst ? all.findIndex((byte) => byte >= 0x80) : 0;
    if (from < 0) return this.#text(all, all.length);
    const text = isFirst ? this.#text(all.subarray(0, from), from) : '';
    const piece = all.slice(from);
    this.#held.push(piece);
    this.#heldBytes += piece.length;
    try {
      this.#probe.decode(piece, { stream: true });
    } catch {
      return text + this.#release(named);
    }
    return this.#heldBytes < ENOUGH ? text : text + this.#release(null);
  }

  /** @param named decoder of the bytes held back; `null` for UTF-8 */
  #release(named: TextDecoder | null): string {
    const all = concatenated(this.#held);
    this.#held = [];
    this.#named = null;
    this.#sure = named;
    return named ? named.decode(all, { stream: true }) : this.#text(all, endOfWhole(all));
  }

  #text(all: Uint8Array, end: number): string {
    this.#keep(all, end);
    const bytes = all.subarray(0, end);
    const text = strict(bytes) ?? this.#mixed(bytes);
    // Lines are counted only up to the first odd byte.
    if (this.oddLine === null) this.#line += linesIn(text);
    return text;
  }

  /** Decodes UTF-8 where it is valid, and every other byte by itself. */
  #mixed(bytes: Uint8Array): string {
    let text = '';
    let from = 0;
    for (let at = 0; at < bytes.length;) {
      const length = lengthAt(bytes, at);
      if (length > 0) {
        at += length;
        continue;
      }
      text += lenient(bytes.subarray(from, at));
      this.oddLine ??= this.#line + linesIn(text);
      this.oddBytes += 1;
      text += windows(bytes[at] as number);
      at += 1;
      from = at;
    }
    return text + lenient(bytes.subarray(from));
  }
}

/** Returns `null` for UTF-8, which is tried anyway, and for a charset that the browser does not know. */
function decoderOf(charset: string | null): TextDecoder | null {
  try {
    const decoder = new TextDecoder(charset ?? 'utf-8');
    return decoder.encoding === 'utf-8' ? null : decoder;
  } catch {
    return null;
  }
}

function canEnd(probe: TextDecoder): boolean {
  try {
    probe.decode();
    return true;
  } catch {
    return false;
  }
}

/** Windows-1252 from 0x80 to 0x9f, which Node 20 reads wrongly; its other bytes are the same in Unicode. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windows = (byte: number): string => WINDOWS[byte - 0x80] ?? String.fromCharCode(byte);

const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

const lenient = (bytes: Uint8Array): string => LENIENT.decode(bytes);

/**
 * Returns the number of bytes of the UTF-8 character at a place; 0 if there is none (Unicode, table
 * 3-7).
 */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return strict(bytes.subarray(at, at + length))?.length === (length === 4 ? 2 : 1) ? length : 0;
}
