/** Decodes the bytes of a text file as they come, and knows where they were not UTF-8. */
export class TextOfBytes {
  /** Bytes that are no UTF-8: they were read as Windows-1252, as old spreadsheets write. */
  oddBytes = 0;
  /** The line of the first of them, from 1 on; `null` where there is none. */
  oddLine: number | null = null;
  /** What follows the mark of UTF-16, where the file begins with one. */
  #wide: TextDecoder | null = null;
  #line = 1;
  /** The beginning of a character, or of the file, of which more has to come. */
  #rest: Uint8Array = new Uint8Array(0);
  #isBegun = false;

  push(bytes: Uint8Array): string {
    if (this.#wide) return this.#wide.decode(bytes, { stream: true });
    const all = joined(this.#rest, bytes);
    this.#rest = new Uint8Array(0);
    if (!this.#isBegun) {
      if (all.length < 2) return this.#keep(all, 0);
      this.#isBegun = true;
      const mark = all[0] === 0xff && all[1] === 0xfe ? 'utf-16le' : null;
      const encoding = mark ?? (all[0] === 0xfe && all[1] === 0xff ? 'utf-16be' : null);
      if (encoding) return (this.#wide = new TextDecoder(encoding)).decode(all, { stream: true });
    }
    return this.#text(all, endOfWhole(all));
  }

  /** Half a character at the very end is still one that cannot be read. */
  end(): string {
    if (this.#wide) return this.#wide.decode();
    const all = this.#rest;
    this.#rest = new Uint8Array(0);
    return this.#text(all, all.length);
  }

  #keep(bytes: Uint8Array, from: number): string {
    // A copy: whoever has sent the bytes may use their memory again.
    this.#rest = bytes.slice(from);
    return '';
  }

  #text(all: Uint8Array, end: number): string {
    this.#keep(all, end);
    const bytes = all.subarray(0, end);
    const text = strict(bytes) ?? this.#mixed(bytes);
    // Only the first odd line is ever asked for.
    if (this.oddLine === null) this.#line += linesIn(text);
    return text;
  }

  /** UTF-8 where it is, and each other byte by itself. */
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
      text += WINDOWS.decode(bytes.subarray(at, at + 1));
      at += 1;
      from = at;
    }
    return text + lenient(bytes.subarray(from));
  }
}

const WINDOWS = new TextDecoder('windows-1252');
/** The mark at the beginning of a file is taken away by who reads its first row. */
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true });

const lenient = (bytes: Uint8Array): string => LENIENT.decode(bytes);

function strict(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Where the last whole character ends; what follows may become one. */
function endOfWhole(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return wanted > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** How many bytes the UTF-8 character at a place has; 0 where there is none (Unicode, table 3-7). */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  return strict(bytes.subarray(at, at + length))?.length === (length === 4 ? 2 : 1) ? length : 0;
}
