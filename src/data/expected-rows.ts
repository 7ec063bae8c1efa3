import type { KnownCells } from './known-cells.js';
import { Spelling } from './spelling.js';

const RETURN = 0x0d;
const DOT = 0x2e;
const ZERO = 0x30;

/** Greatest number of digits of a plain count: so few that it is exact. */
export const DIGITS = 15;

/** The kind of cells in a column. Cells of an `other` column are not read. */
export type Role = 'day' | 'name' | 'count' | 'other';

/** A series as its names are spelled in a row. */
class Spelled {
  /** The bytes before, between and behind the day and the count. */
  before!: Spelling;
  between!: Spelling;
  behind!: Spelling;
  /** The series of the row that came after a row of this series the last time. */
  next: Spelled = this;

  constructor(readonly series: number) {}
}

/**
 * Reads rows of a file of activity whose names follow one another as they did before: the next hub, or the same
 * one. Nearly all rows do, and none of their cells has to be looked up.
 */
export class ExpectedRows {
  /** Number of the series of the last row, and its count. Its day is the last one of `days`. */
  series = 0;
  count = 0;
  readonly #roles: readonly Role[];
  readonly #isDayFirst: boolean;
  readonly #delimiter: number;
  readonly #days: KnownCells<number>;
  /** By series, as it was spelled the last time. */
  readonly #spelled: Spelled[] = [];
  #last: Spelled | null = null;

  /** @param days reads the cells of days */
  constructor(roles: readonly Role[], delimiter: number, days: KnownCells<number>) {
    this.#roles = roles;
    this.#isDayFirst = roles.indexOf('day') < roles.indexOf('count');
    this.#delimiter = delimiter;
    this.#days = days;
  }

  /**
   * Reads a row with the names that are expected, or with those expected behind them if one row is missing, with
   * a day that was read before and a plain count.
   * @param view of the same bytes
   * @returns where the row ends; −1 if it is any other row
   */
  read(bytes: Uint8Array, view: DataView, from: number): number {
    const expected = this.#last?.next;
    if (!expected) return -1;
    const end = this.#readAs(expected, bytes, view, from);
    return end < 0 ? this.#readAs(expected.next, bytes, view, from) : end;
  }

  #readAs(expected: Spelled, bytes: Uint8Array, view: DataView, from: number): number {
    const { before, between, behind } = expected;
    if (!before.isAt(view, from)) return -1;
    let at = this.#readValue(bytes, view, from + before.length, this.#isDayFirst);
    if (at < 0 || !between.isAt(view, at)) return -1;
    at = this.#readValue(bytes, view, at + between.length, !this.#isDayFirst);
    if (at < 0 || !behind.isAt(view, at)) return -1;
    this.#days.takeExpected();
    if (Number.isNaN(this.#days.value)) return -1;
    this.#last = expected;
    this.series = expected.series;
    return at + behind.length;
  }

  /** Returns where the day or the count ends that begins at a place; −1 if there is none. */
  #readValue(bytes: Uint8Array, view: DataView, from: number, isDay: boolean): number {
    if (isDay) return this.#days.expected(view, from);
    let at = from;
    let count = 0;
    let digit;
    for (; (digit = (bytes[at] as number) ^ ZERO) < 10; at += 1) count = count * 10 + digit;
    if (at === from || at > from + DIGITS) return -1;
    this.count = count;
    return bytes[at] === DOT && bytes[at + 1] === ZERO ? at + 2 : at;
  }

  /** Learns from a row that was read otherwise, without quotes: what follows the row before it, and how it is spelled. */
  learn(bytes: Uint8Array, from: number, end: number, series: number): void {
    const last = this.#last;
    let spelled = this.#spelled[series];
    if (!spelled || spelled === last?.next) {
      const parts = this.#partsOf(bytes, from, end);
      if (!parts) return;
      spelled ??= this.#spelled[series] = new Spelled(series);
      Object.assign(spelled, parts);
    }
    if (last) last.next = spelled;
    this.#last = spelled;
  }

  /**
   * `null` if the row has fewer cells than the header, or cells that are not read: they may have quotes or odd
   * bytes, which this code does not look for.
   */
  #partsOf(
    bytes: Uint8Array,
    from: number,
    end: number,
  ): Pick<Spelled, 'before' | 'between' | 'behind'> | null {
    // Where a part begins or ends.
    const bounds = [from];
    let at = from;
    for (const [column, role] of this.#roles.entries()) {
      const isLast = column === this.#roles.length - 1;
      let to = isLast ? end - 1 : bytes.indexOf(this.#delimiter, at);
      if (isLast && bytes[to - 1] === RETURN) to -= 1;
      if (role === 'other' || to < 0 || to >= end) return null;
      if (role !== 'name') bounds.push(at, to);
      at = to + 1;
    }
    bounds.push(end);
    const part = (place: number): Spelling =>
      new Spelling(bytes.subarray(bounds[place], bounds[place + 1]));
    return { before: part(0), between: part(2), behind: part(4) };
  }
}
