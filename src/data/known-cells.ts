import { Spelling } from './spelling.js';
import { strict } from './utf-8.js';

/** A cell as it is spelled in a file, and what it means. */
interface KnownCell<V> {
  readonly spelling: Spelling;
  readonly value: V;
  /** The other cell that followed it the last time. */
  next: KnownCell<V>;
}

/** Spellings that are remembered at once, as a power of two: so few that no file fills the memory with them. */
const BITS = 14;
/** The golden ratio in 32 bits: multiples of it are far from one another. */
const SCATTER = 0x9e3779b1;

/**
 * Reads the cells of a column that has few spellings, most of them without making a text of their bytes: rows
 * follow one another as they did before, with the next day, the next hub, or the same one.
 */
export class KnownCells<V> {
  readonly #read: (text: string) => V;
  readonly #cells = new Array<KnownCell<V> | undefined>(1 << BITS);
  #last: KnownCell<V> | null = null;
  /** The cell that was found where `expected` looked. */
  #found: KnownCell<V> | null = null;
  /** The meaning of the last cell. */
  value: V;

  /** @param value meaning of a cell if the file has no such column */
  constructor(read: (text: string) => V, value: V) {
    this.#read = read;
    this.value = value;
  }

  /**
   * Returns where the cell ends that is expected in the next row, if it begins at a place; else −1. It is the same
   * one, the next one, or the one behind that if a row is missing.
   */
  expected(view: DataView, from: number): number {
    let found = this.#last;
    for (let tries = 0; found && tries < 3; tries += 1, found = found.next) {
      if (!found.spelling.isAt(view, from)) continue;
      this.#found = found;
      return from + found.spelling.length;
    }
    return -1;
  }

  /** Takes the cell that `expected` has found. */
  takeExpected(): void {
    this.#last = this.#found;
    this.value = (this.#found as KnownCell<V>).value;
  }

  take(bytes: Uint8Array, view: DataView, from: number, to: number): void {
    const last = this.#last;
    const cell = (this.#last = this.#find(bytes, view, from, to));
    if (last && cell !== last) last.next = cell;
    this.value = cell.value;
  }

  #find(bytes: Uint8Array, view: DataView, from: number, to: number): KnownCell<V> {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash + (bytes[at] as number), SCATTER);
    hash >>>= 32 - BITS;
    const known = this.#cells[hash];
    if (known?.spelling.length === to - from && known.spelling.isAt(view, from)) return known;
    const own = bytes.subarray(from, to);
    const value = this.#read(strict(own) as string);
    const cell = { spelling: new Spelling(own), value } as KnownCell<V>;
    return (this.#cells[hash] = cell.next = cell);
  }
}
