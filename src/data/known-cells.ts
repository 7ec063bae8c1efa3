import { strict } from './utf-8.js';

/** A cell as it is spelled in a file, and what it means. */
interface KnownCell<V> {
  readonly bytes: Uint8Array;
  readonly value: V;
}

/** Spellings that are remembered at once, as a power of two: so few that no file fills the memory with them. */
const BITS = 14;
/** The golden ratio in 32 bits: multiples of it are far from one another. */
const SCATTER = 0x9e3779b1;

/** Reads the cells of a column that has few spellings, most of them without making a text of their bytes. */
export class KnownCells<V> {
  readonly #read: (text: string) => V;
  /** By hash. */
  readonly #cells = new Array<KnownCell<V> | undefined>(1 << BITS);
  #last: KnownCell<V>;

  /** @param value meaning of a cell if the file has no such column */
  constructor(read: (text: string) => V, value: V) {
    this.#read = read;
    this.#last = { bytes: new Uint8Array(0), value };
  }

  /** The meaning of the last cell. */
  get value(): V {
    return this.#last.value;
  }

  take(bytes: Uint8Array, from: number, to: number): void {
    const hash = hashOf(bytes, from, to);
    let known = this.#cells[hash];
    if (!known || !isAt(known.bytes, bytes, from, to)) {
      // A copy: the bytes of the file are not kept.
      const own = bytes.slice(from, to);
      known = { bytes: own, value: this.#read(strict(own) as string) };
      this.#cells[hash] = known;
    }
    this.#last = known;
  }
}

// The next functions run for every cell, and know nothing but arrays of numbers, as `read-rows.ts`.

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash + (bytes[at] as number), SCATTER);
  return hash >>> (32 - BITS);
}

function isAt(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (known[at - from] !== bytes[at]) return false;
  return true;
}
