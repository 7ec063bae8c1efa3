import { ActivityRows } from './activity-rows.js';
import { lateOdd } from './late-odd.js';
import { lateText } from './late-text.js';
import { plainHeader } from './plain-header.js';
import { PlainLines } from './plain-lines.js';
import type { TextReader } from './read-text.js';
import type { Reading } from './reading.js';
import type { Table } from './table.js';
import { isUtf8, joined, strict } from './utf-8.js';

const LINE_FEED = 0x0a;
const NO_BYTES = new Uint8Array(0);
const LINE_END = Uint8Array.of(LINE_FEED);
/** Greatest number of bytes that wait for the end of their line: it is searched for in all of them each time. */
const WAITING = 1 << 16;

/**
 * Reads the bytes of a CSV file into the table of its format, piece by piece. A plain file of activity is read
 * from its bytes; from where it is not plain, it is read as text. If code is lacking, a call throws `Lacking`,
 * and the same call without more bytes goes on where it stopped.
 */
export class BytesReader {
  readonly #address: string;
  readonly #reading: Reading;
  readonly #pieceLength: number | undefined;
  /** `null` until the header has been read. */
  #lines: PlainLines | null = null;
  /** Reads single rows, or all that comes. */
  #text: TextReader | null = null;
  #isText = false;
  /** Bytes that wait: the beginning of a line, or what follows where code is lacking. */
  #rest: Uint8Array = NO_BYTES;

  /** @param pieceLength characters of text parsed at once; it changes nothing but time and memory */
  constructor(address: string, reading: Reading = {}, pieceLength?: number) {
    this.#address = address;
    this.#reading = reading;
    this.#pieceLength = pieceLength;
  }

  /** @throws KpiError `parse` or `schema`, with the address; Lacking */
  push(bytes: Uint8Array<ArrayBuffer>): void {
    if (this.#isText) {
      const rest = this.#rest;
      this.#rest = NO_BYTES;
      return this.#textReader().push(joined(rest, bytes));
    }
    // A piece is large: only the rest of the line that the last one has begun is copied.
    const end = this.#rest.length > 0 ? bytes.indexOf(LINE_FEED) + 1 : 0;
    if (end === 0) return this.#read(joined(this.#rest, bytes));
    const more = bytes.subarray(end);
    try {
      this.#read(joined(this.#rest, bytes.subarray(0, end)));
    } catch (error) {
      // Copy the bytes: the caller may use their memory again.
      this.#rest = joined(this.#rest, more).slice();
      throw error;
    }
    this.push(more);
  }

  /**
   * @param wasPacked whether it came packed, so that the browser does not notice a missing end
   * @throws KpiError `parse` or `schema`, with the address; Lacking
   */
  end(wasPacked = false): Table {
    if (!this.#isText) {
      // If a packed file does not end in a line end, it is read as text, which says that it may be cut off.
      const isCut = wasPacked && this.#rest.length > 0;
      if (!isCut) this.#read(this.#rest, joined(this.#rest, LINE_END));
      if (!this.#isText && (isCut || this.#text)) this.#readAsText(this.#rest);
    }
    if (this.#isText) return this.#textReader().end(wasPacked);
    const { header, to, rows } = this.#lines as PlainLines;
    return to.table(header.schema.format, this.#address, rows, () => lateOdd.here().mended);
  }

  /** @param ended the same bytes, but with a line end if they are the last ones */
  #read(bytes: Uint8Array, ended = bytes): void {
    try {
      const end = ended.lastIndexOf(LINE_FEED) + 1;
      if (end > 0) this.#lines ??= this.#begin(ended);
      const isPlain = end === 0 || this.#lines?.read(ended, end);
      if (!isPlain || bytes.length - end > WAITING) {
        this.#readAsText(bytes.subarray(this.#lines?.at ?? 0));
      }
    } finally {
      this.#rest = this.#isText ? NO_BYTES : bytes.slice(this.#lines?.at ?? 0);
      if (this.#lines) this.#lines.at = 0;
    }
  }

  /** Reads the header; `null` if it is not plain. */
  #begin(bytes: Uint8Array): PlainLines | null {
    const { charset = null, dateFormat = 'iso' } = this.#reading;
    const end = bytes.indexOf(LINE_FEED);
    const line = dateFormat === 'iso' && isUtf8(charset) && strict(bytes.subarray(0, end));
    const header = line && plainHeader(line.replace(/^\uFEFF|\r$/g, ''));
    if (!header) return null;
    const lines: PlainLines = new PlainLines(header, new ActivityRows(), (odd) =>
      this.#textReader().line(odd, lines),
    );
    lines.at = end + 1;
    return lines;
  }

  #readAsText(bytes: Uint8Array): void {
    const text = this.#textReader();
    if (this.#lines) text.goOn(this.#lines);
    this.#isText = true;
    text.push(bytes);
  }

  #textReader(): TextReader {
    // An odd row of activity needs both files of code: load them at the same time.
    if (this.#lines && !lateOdd.module) lateOdd.begin();
    return (this.#text ??= new (lateText.here().TextReader)(
      this.#address,
      this.#reading,
      this.#pieceLength,
    ));
  }
}
