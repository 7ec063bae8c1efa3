import { isAt, type KnownCells } from './known-cells.js';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const DOT = 0x2e;
const ZERO = 0x30;

/** Greatest number of digits of a plain count: so few that it is exact. */
export const DIGITS = 15;

/** The kind of cells in a column. Cells of an `other` column are not read. */
export type Role = 'day' | 'name' | 'count' | 'other';

/** A series as its names are spelled in a row. */
class Spelled {
  /** For each column with names, the bytes of its cell and those that end it. */
  cells: readonly (Uint8Array | null)[] = [];
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
  readonly #delimiter: number;
  readonly #days: KnownCells<number>;
  /** By series, as it was spelled the last time. */
  readonly #spelled: Spelled[] = [];
  #last: Spelled | null = null;

  /** @param days reads the cells of days */
  constructor(roles: readonly Role[], delimiter: number, days: KnownCells<number>) {
    this.#roles = roles;
    this.#delimiter = delimiter;
    this.#days = days;
  }

  /**
   * Reads a row with the names that are expected, a day that was read before and a plain count.
   * @param bytes with a line end behind the row
   * @returns where the row ends; −1 if it is any other row
   */
  read(bytes: Uint8Array, from: number): number {
    const expected = this.#last?.next;
    if (!expected) return -1;
    const roles = this.#roles;
    const cells = expected.cells;
    const last = roles.length - 1;
    let at = from;
    let count = 0;
    for (let column = 0; column <= last; column += 1) {
      const cell = cells[column];
      if (cell) {
        if (!isAt(bytes, at, cell)) return -1;
        at += cell.length;
        continue;
      }
      const start = at;
      switch (roles[column]) {
        case 'count': {
          let digit;
          for (; (digit = (bytes[at] as number) ^ ZERO) < 10; at += 1) count = count * 10 + digit;
          if (at === start || at > start + DIGITS) return -1;
          if (bytes[at] === DOT && bytes[at + 1] === ZERO) at += 2;
          break;
        }
        case 'day':
          at = this.#days.expected(bytes, at);
          if (at < 0) return -1;
          break;
        default:
          // A cell that is not read may still have quotes or odd bytes, which this code does not look for.
          return -1;
      }
      if (column === last && bytes[at] === RETURN) at += 1;
      if (bytes[at] !== (column < last ? this.#delimiter : LINE_FEED)) return -1;
      at += 1;
    }
    this.#days.takeExpected();
    if (Number.isNaN(this.#days.value)) return -1;
    this.#last = expected;
    this.series = expected.series;
    this.count = count;
    return at;
  }

  /** Learns from a row that was read otherwise, without quotes: what follows the row before it, and how it is spelled. */
  learn(bytes: Uint8Array, from: number, end: number, series: number): void {
    const last = this.#last;
    let spelled = this.#spelled[series];
    if (!spelled || spelled === last?.next) {
      const cells = this.#cellsOf(bytes, from, end);
      if (!cells) return;
      spelled ??= this.#spelled[series] = new Spelled(series);
      spelled.cells = cells;
    }
    if (last) last.next = spelled;
    this.#last = spelled;
  }

  /** The cells with names; `null` if the row has fewer cells than the header. */
  #cellsOf(bytes: Uint8Array, from: number, end: number): (Uint8Array | null)[] | null {
    const cells: (Uint8Array | null)[] = [];
    let at = from;
    for (const role of this.#roles) {
      const isLast = cells.length === this.#roles.length - 1;
      const to = isLast ? end : bytes.indexOf(this.#delimiter, at) + 1;
      if (to === 0 || to > end) return null;
      cells.push(role === 'name' ? bytes.slice(at, to) : null);
      at = to;
    }
    return cells;
  }
}
