import type { ActivityRows, Series } from './activity-rows.js';
import type { Header } from './beginning.js';
import type { Day } from './dates.js';
import { isSame, KnownCells } from './known-cells.js';
import { readName } from './read-name.js';
import { strict } from './utf-8.js';

// What a byte is to a line: part of a cell, or one of these.
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
// What stands in place of a count.
const EMPTY = -1;
const ODD = -2;

/** What has been read of a file whose first line is its header. */
export interface Begun {
  readonly header: Header;
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
  /** Where the next line begins in the bytes. */
  at = 0;
  /** Where the line after it begins, if it is a row that other code has to read. */
  after = 0;
  row = 1;
  rows = 0;
  /** What each byte is to a line. */
  readonly #kinds = new Uint8Array(256);
  /** Where the cells of a line end, after the place before the first one. */
  readonly #ends: Int32Array;
  /** Number of cells, from the first on, that include all columns read. */
  readonly #most: number;
  readonly #date: number;
  readonly #count: number;
  /** Columns of the cluster, the hub and the timescale, as far as the file has them. */
  readonly #named: readonly number[];
  readonly #days: KnownCells<Day>;
  readonly #names = new KnownCells(readName);
  #last: Series | null = null;

  /** @param dayOf reads a day, or gives NaN */
  constructor(
    readonly header: Header,
    readonly to: ActivityRows,
    dayOf: (text: string) => Day,
  ) {
    const { names, schema, delimiter } = header;
    const placeOf = (column: string): number => names.indexOf(column);
    const isByHub = schema.format === 'hub-activity';
    this.#date = placeOf('date');
    this.#count = placeOf(isByHub ? 'users' : 'unique_users');
    const named = isByHub ? ['cluster', 'hub', 'timescale'] : ['cluster'];
    this.#named = named.map(placeOf).filter((place) => place >= 0);
    this.#most = 1 + Math.max(this.#date, this.#count, ...this.#named);
    this.#ends = new Int32Array(names.length + 1);
    this.#days = new KnownCells((text) => dayOf(text.trim()));
    this.#kinds[delimiter.charCodeAt(0)] = DELIMITER;
    this.#kinds[LINE_FEED] = LINE_END;
    this.#kinds[RETURN] = this.#kinds[QUOTE] = SPECIAL;
    this.#kinds.fill(SPECIAL, NO_ASCII);
  }

  /**
   * Reads lines from `at` on.
   * @param end where the last line ends
   * @returns whether all are read, or what is for other code: the `row` that begins at `at`, or all the
   *   `rest` from there on
   */
  read(bytes: Uint8Array, end: number): 'all' | 'row' | 'rest' {
    const kinds = this.#kinds;
    const ends = this.#ends;
    // Bytes that are not ASCII are ordinary once all of them are known to be UTF-8.
    if (this.at === 0) kinds.fill(SPECIAL, NO_ASCII);
    while (this.at < end) {
      let at = this.at;
      let kind = 0;
      let cells = 0;
      ends[0] = at - 1;
      for (; kind !== LINE_END; at += 1) {
        while ((kind = kinds[bytes[at] as number] as number) === 0) at += 1;
        if (kind === SPECIAL) {
          if (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) kind = LINE_END;
          else if ((bytes[at] as number) < NO_ASCII) return 'rest';
          else if (strict(bytes.subarray(at, end)) === null) return 'rest';
          else {
            kinds.fill(0, NO_ASCII);
            continue;
          }
        }
        // More cells than the header has find no place here.
        ends[(cells += 1)] = at;
      }
      const length = (ends[1] as number) - this.at;
      if (bytes[at - 1] === RETURN) at += 1;
      if (cells > 1 || length > 0) {
        if (cells < this.#most || cells >= ends.length || !this.#take(bytes)) {
          this.after = at;
          return 'row';
        }
        this.rows += 1;
      }
      this.row += 1;
      this.at = at;
    }
    return 'all';
  }

  /** Takes a row whose cells are found; returns `false`, with nothing changed, if it is not plain. */
  #take(bytes: Uint8Array): boolean {
    const ends = this.#ends;
    const from = (column: number): number => (ends[column] as number) + 1;
    const to = (column: number): number => ends[column + 1] as number;
    const day = this.#days.at(bytes, from(this.#date), to(this.#date)).value;
    const count = countIn(bytes, from(this.#count), to(this.#count));
    if (Number.isNaN(day) || count === ODD) return false;
    const last = this.#last;
    const guess = last?.next;
    const isNext =
      guess &&
      this.#named.every((column, at) =>
        isSame(bytes, from(column), to(column), guess.cells[at] as Uint8Array),
      );
    if (isNext) {
      if (count !== EMPTY) this.to.add((this.#last = guess), day, count, this.row + 1);
      return true;
    }
    const cells = this.#named.map((column) => this.#names.at(bytes, from(column), to(column)));
    const [cluster, hub = '', timescale = 'monthly'] = cells.map(({ value }) => value);
    if (cells.some(({ value }) => value === '')) return false;
    if (count === EMPTY) return true;
    const series = this.to.seriesOf(cluster as string, hub, timescale.toLowerCase());
    series.cells = cells.map(({ bytes: own }) => own);
    series.next ??= series;
    if (last) last.next = series;
    this.to.add((this.#last = series), day, count, this.row + 1);
    return true;
  }
}

/** The plain count in a cell: digits, perhaps with `.0` behind them; EMPTY or ODD where there is none. */
function countIn(bytes: Uint8Array, from: number, to: number): number {
  if (from === to) return EMPTY;
  const end = bytes[to - 1] === ZERO && bytes[to - 2] === DOT ? to - 2 : to;
  if (end <= from || end > from + DIGITS) return ODD;
  let count = 0;
  for (let at = from; at < end; at += 1) {
    const digit = (bytes[at] as number) ^ ZERO;
    if (digit > 9) return ODD;
    count = count * 10 + digit;
  }
  return count;
}
