import type { Entries } from './entries.js';
import {
  behindPart,
  DAY_BYTES,
  dayAt,
  HEAD,
  isDigit,
  LAST,
  MEMORY,
  PAIR,
  PARTS,
  readRows,
  ROWS,
  WORD,
} from './read-rows.js';

const RETURN = 0x0d;
/** Words that are kept free behind a row, so that it can also be kept as it is spelled later. */
const SPARE = 8;
/** More bytes than any row has: a series that is not known then never matches. */
const UNKNOWN = 1 << 30;

/** The kind of cells in a column. Cells of an `other` column are not read. */
export type Role = 'day' | 'name' | 'count' | 'other';

/**
 * Reads rows of a file of activity whose names follow one another as they did before: the next hub, or the same
 * one. Nearly all rows do, and none of their cells has to be looked up.
 */
export class ExpectedRows {
  readonly #roles: readonly Role[];
  readonly #delimiter: number;
  readonly #isDayFirst: boolean;
  readonly #memory = new Int32Array(MEMORY);
  /** The parts of rows, as `readRows` wants them. In front of each row: the number of words that it may take. */
  #words = Int32Array.of(UNKNOWN);
  #end = 1;
  /** By series: where its row begins in `words`; 0 if it is not known. */
  #starts = new Int32Array(1);
  /** By series: that of the row which followed one of its rows the last time. */
  #next = new Int32Array(1);

  constructor(roles: readonly Role[], delimiter: number) {
    this.#roles = roles;
    this.#delimiter = delimiter;
    this.#isDayFirst = roles.indexOf('day') < roles.indexOf('count');
  }

  /** Number of rows that were read the last time. */
  get rows(): number {
    return this.#memory[ROWS] as number;
  }

  /**
   * Reads rows as long as they are as expected.
   * @param view of the same bytes
   * @param row number of the first row
   * @returns where the first other row begins
   */
  read(bytes: Uint8Array, view: DataView, from: number, to: Entries, row: number): number {
    const { block, place } = to;
    const end = readRows(
      bytes,
      view,
      from,
      this.#isDayFirst,
      this.#memory,
      this.#words,
      this.#starts,
      this.#next,
      block,
      place,
    );
    if (end > from) to.take(this.rows, row);
    return end;
  }

  /**
   * Learns from a row without quotes that was read otherwise: what follows the row before it, and how it is
   * spelled.
   */
  learn(
    bytes: Uint8Array,
    view: DataView,
    from: number,
    end: number,
    series: number,
    day: number,
  ): void {
    const last = this.#memory[LAST] as number;
    this.#starts = grown(this.#starts, series + 1);
    this.#next = grown(this.#next, series + 1);
    const isKnown = this.#starts[series] !== 0;
    if (!isKnown || this.#next[last] === series) {
      const bounds = this.#boundsOf(bytes, view, from, end, day);
      if (!bounds) return;
      this.#keep(view, bounds, series);
    }
    if (!isKnown) this.#next[series] = series;
    this.#next[last] = series;
    this.#memory[LAST] = series;
  }

  /**
   * Finds the begin and the end of each part of a row. `null` if its day is not written as usual, or if it has fewer cells
   * than the header or cells that are not read: they may have quotes or odd bytes, which this code does not look for.
   */
  #boundsOf(
    bytes: Uint8Array,
    view: DataView,
    from: number,
    end: number,
    day: number,
  ): number[] | null {
    const bounds = [from];
    let at = from;
    for (let column = 0; column < this.#roles.length; column += 1) {
      const role = this.#roles[column];
      const isLast = column === this.#roles.length - 1;
      let to = isLast ? end - 1 : bytes.indexOf(this.#delimiter, at);
      if (isLast && bytes[to - 1] === RETURN) to -= 1;
      if (role === 'other' || to < 0 || to >= end) return null;
      let value = at;
      if (role === 'count') while (isDigit(bytes[value])) value += 1;
      if (role === 'day') {
        value += DAY_BYTES;
        // Behind it may be a time, as long as that does not change the day.
        if (value > to || dayAt(bytes, view, at, this.#memory) !== day) return null;
      }
      if (role !== 'name') bounds.push(at, value);
      at = to + 1;
    }
    bounds.push(end);
    return bounds;
  }

  /** Keeps a row as it is spelled, if there is room for it, and if so many bytes follow that whole words can be read. */
  #keep(view: DataView, bounds: readonly number[], series: number): void {
    const end = bounds.at(-1) as number;
    if (end + PAIR > view.byteLength) return;
    const needed = PARTS * (HEAD + 2) + (end - (bounds[0] as number)) / WORD;
    let part = this.#starts[series] as number;
    if (part === 0) {
      part = this.#starts[series] = this.#end + 1;
      this.#end = part + Math.ceil(needed) + SPARE;
      this.#words = grown(this.#words, this.#end);
      this.#words[part - 1] = this.#end - part;
    }
    if (needed > (this.#words[part - 1] as number)) return;
    for (let one = 0; one < PARTS; one += 1) {
      const from = bounds[2 * one] as number;
      part = keepPart(view, from, bounds[2 * one + 1] as number, this.#words, part);
    }
  }
}

/** Keeps one part of a row; returns where the next one begins in `words`. */
function keepPart(
  view: DataView,
  from: number,
  end: number,
  words: Int32Array,
  part: number,
): number {
  const size = (words[part] = end - from);
  const last = size - PAIR * Math.max(0, (size - 1) >> 3);
  words[part + 1] = maskOf(last);
  words[part + 2] = maskOf(last - WORD);
  const behind = behindPart(words, part);
  for (let word = part + HEAD, at = from; word < behind; word += 1, at += WORD) {
    words[word] = view.getInt32(at);
  }
  return behind;
}

/** A mask that keeps the first bytes of a word. */
const maskOf = (bytes: number): number => (bytes > 0 ? -1 << Math.max(0, 8 * (WORD - bytes)) : 0);

/** The same numbers with room for more. */
function grown(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const more = new Int32Array(2 * length);
  more.set(numbers);
  return more;
}
