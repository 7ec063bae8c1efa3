import type { ActivityRows } from './activity-rows.js';
import { dayOfIso } from './dates.js';
import { ExpectedRows, type Role } from './expected-rows.js';
import { KnownCells } from './known-cells.js';
import type { PlainHeader } from './plain-header.js';
import { readName } from './read-name.js';
import { strict } from './utf-8.js';

// The role of a byte in a line: 0 for a part of a cell, or one of these.
const DELIMITER = 1;
const LINE_END = 2;
const SPECIAL = 3;

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const DOT = 0x2e;
const ZERO = 0x30;
const NO_ASCII = 0x80;

/** Greatest number of digits of a plain count: so few that it is exact. */
const DIGITS = 15;

// These stand in place of a count.
const EMPTY = -1;
const ODD = -2;

/** The part of a file that has been read, from its header on. */
export interface Begun {
  readonly header: PlainHeader;
  /** Has its measurements. */
  readonly to: ActivityRows;
  /** Number of the last row so far, as a spreadsheet counts it: the header is row 1. */
  readonly row: number;
  /** Data rows so far. */
  readonly rows: number;
}

/**
 * Reads the rows of a file of activity from its bytes, without making texts of them: as long as they have no
 * quotes and are written as nearly all programs do. It tells where other code has to go on.
 */
export class PlainLines implements Begun {
  /** Index of the byte with which the next line begins. */
  at = 0;
  row = 1;
  rows = 0;
  /** The role of each byte in a line. */
  readonly #kinds = new Uint8Array(256);
  readonly #days = new KnownCells((text) => dayOfIso(text.trim()), NaN);
  readonly #clusters = new KnownCells(nameIn, '');
  readonly #hubs = new KnownCells(nameIn, '');
  readonly #timescales = new KnownCells((text) => nameIn(text)?.toLowerCase() ?? null, 'monthly');
  /** The readers of the columns; none for a column that is not read. */
  readonly #known: readonly (KnownCells<unknown> | undefined)[];
  readonly #countColumn: number;
  readonly #expected: ExpectedRows;
  /** Number of cells, from the first on, that include all columns read. */
  readonly #most: number;
  readonly #readOdd: (line: Uint8Array) => number;

  /** @param readOdd reads one line that has no quotes; it returns the number of data rows so far, or throws */
  constructor(
    readonly header: PlainHeader,
    readonly to: ActivityRows,
    readOdd: (line: Uint8Array) => number,
  ) {
    this.#readOdd = readOdd;
    const { names, schema, delimiter } = header;
    const isByHub = schema.format === 'hub-activity';
    const known = new Map<string, KnownCells<unknown>>([
      ['date', this.#days],
      ['cluster', this.#clusters],
    ]);
    if (isByHub) known.set('hub', this.#hubs).set('timescale', this.#timescales);
    this.#countColumn = names.indexOf(isByHub ? 'users' : 'unique_users');
    this.#known = names.map((name) => known.get(name));
    const roleOf = (name: string, column: number): Role =>
      name === 'date'
        ? 'day'
        : column === this.#countColumn
          ? 'count'
          : known.has(name)
            ? 'name'
            : 'other';
    const separator = delimiter.charCodeAt(0);
    this.#expected = new ExpectedRows(names.map(roleOf), separator);
    this.#most = 1 + Math.max(this.#countColumn, this.#known.findLastIndex(Boolean));
    this.#kinds[separator] = DELIMITER;
    this.#kinds[LINE_FEED] = LINE_END;
    this.#kinds[RETURN] = this.#kinds[QUOTE] = SPECIAL;
    this.#kinds.fill(SPECIAL, NO_ASCII);
  }

  /**
   * Reads lines from `at` on.
   * @param end where the last line ends
   * @returns whether all are read; if not, the line at `at` is not plain
   * @throws whatever `readOdd` throws; `at` is then where its line begins
   */
  read(bytes: Uint8Array, end: number): boolean {
    const kinds = this.#kinds;
    const known = this.#known;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // Bytes that are not ASCII are ordinary once all of them are known to be UTF-8.
    if (this.at === 0) kinds.fill(SPECIAL, NO_ASCII);
    while (this.at < end) {
      if (this.#readExpected(bytes, view)) continue;
      let at = this.at;
      let to = at;
      let kind = 0;
      let count = EMPTY;
      let cells = 0;
      for (; kind !== LINE_END; cells += 1) {
        const column = known[cells];
        to = endOfOrdinary(bytes, at, kinds);
        for (
          ;
          (kind = kinds[bytes[to] as number] as number) === SPECIAL;
          to = endOfOrdinary(bytes, to + 1, kinds)
        ) {
          if (bytes[to] === RETURN && bytes[to + 1] === LINE_FEED) break;
          if ((bytes[to] as number) < NO_ASCII) return false;
          if (strict(bytes.subarray(to, end)) === null) return false;
          kinds.fill(0, NO_ASCII);
        }
        if (column) column.take(bytes, at, to);
        else if (cells === this.#countColumn) count = countIn(bytes, at, to);
        at = to + 1;
        if (kind === SPECIAL) {
          kind = LINE_END;
          at += 1;
        }
      }
      if (to > this.at || cells > 1) {
        const isPlain =
          cells >= this.#most && cells <= known.length && this.#take(count, bytes, view, at);
        this.rows = isPlain ? this.rows + 1 : this.#readOdd(bytes.subarray(this.at, at));
      }
      this.row += 1;
      this.at = at;
    }
    return true;
  }

  /** Reads rows from `at` on that are as expected; returns whether there are any. */
  #readExpected(bytes: Uint8Array, view: DataView): boolean {
    const expected = this.#expected;
    const end = expected.read(bytes, view, this.at, this.to.entries, this.row + 1);
    if (end === this.at) return false;
    this.at = end;
    this.row += expected.rows;
    this.rows += expected.rows;
    return true;
  }

  /**
   * Takes the row whose cells have been read; returns `false` if it is not plain.
   * @param end where the row ends
   */
  #take(count: number, bytes: Uint8Array, view: DataView, end: number): boolean {
    const day = this.#days.value;
    const cluster = this.#clusters.value;
    const hub = this.#hubs.value;
    const timescale = this.#timescales.value;
    if (Number.isNaN(day) || cluster === null || hub === null || timescale === null) return false;
    if (count === EMPTY) return true;
    if (count === ODD) return false;
    const series = this.to.add(cluster, hub, timescale, day, count, this.row + 1);
    this.#expected.learn(bytes, view, this.at, end, series, day);
    return true;
  }
}

/** Finds the next byte that has a role in a line. Like `readRows`, it knows nothing but arrays of numbers. */
function endOfOrdinary(bytes: Uint8Array, from: number, kinds: Uint8Array): number {
  let at = from;
  while (kinds[bytes[at] as number] === 0) at += 1;
  return at;
}

/** A name in a cell; `null` if there is none. */
const nameIn = (text: string): string | null => readName(text) || null;

/** The plain count in a cell: digits, perhaps with `.0` behind them; EMPTY or ODD where there is none. */
function countIn(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return EMPTY;
  const end = bytes[to - 1] === ZERO && bytes[to - 2] === DOT ? to - 2 : to;
  if (end > from + DIGITS) return ODD;
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const digit = (bytes[at] as number) ^ ZERO;
    if (digit > 9) return ODD;
    count = count * 10 + digit;
  }
  return count;
}
