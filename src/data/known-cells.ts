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
  readonly #cells = new Array<KnownCell<V> | undefined>(1 << BITS);
  /** The meaning of the last cell. */
  value: V;

  /** @param value meaning of a cell if the file has no such column */
  constructor(read: (text: string) => V, value: V) {
    this.#read = read;
    this.value = value;
  }

  take(bytes: Uint8Array, from: number, to: number): void {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = Math.imul(hash + (bytes[at] as number), SCATTER);
    hash >>>= 32 - BITS;
    let known = this.#cells[hash];
    if (!known || !isAt(known.bytes, bytes, from, to)) {
      // A copy: the bytes of the file are not kept.
      const own = bytes.slice(from, to);
      known = this.#cells[hash] = { bytes: own, value: this.#read(strict(own) as string) };
    }
    this.value = known.value;
  }
}

function isAt(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (known[at - from] !== bytes[at]) return false;
  return true;
}
