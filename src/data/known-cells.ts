import { strict } from './utf-8.js';

/** A cell as it is spelled in a file, and what it means. */
export interface KnownCell<V> {
  readonly bytes: Uint8Array;
  readonly value: V;
  /** The cell that came after it the last time. */
  next: KnownCell<V>;
}

/** Number of spellings that are remembered at once: so few that a hostile file does not fill the memory. */
const MOST = 1 << 16;

/** A byte that no cell has, so that nothing is the same. */
const LINE_FEED = 0x0a;
export const NO_CELL = Uint8Array.of(LINE_FEED);

/** Reads cells of which there are few spellings: most of them without making a text of their bytes. */
export class KnownCells<V> {
  readonly #read: (text: string) => V;
  readonly #cells = new Array<KnownCell<V> | undefined>(MOST);
  #last: KnownCell<V> | null = null;

  constructor(read: (text: string) => V) {
    this.#read = read;
  }

  at(bytes: Uint8Array, from: number, to: number): KnownCell<V> {
    const last = this.#last;
    // Rows follow one another as they did before: the next day, the next hub, or the same one.
    if (last && isSame(bytes, from, to, last.next.bytes)) return (this.#last = last.next);
    const cell = this.#find(bytes, from, to);
    if (last) last.next = cell;
    return (this.#last = cell);
  }

  #find(bytes: Uint8Array, from: number, to: number): KnownCell<V> {
    let hash = 0;
    for (let at = from; at < to; at += 1) hash = (hash * 31 + (bytes[at] as number)) | 0;
    hash = (hash ^ (hash >>> 16)) & (MOST - 1);
    const known = this.#cells[hash];
    if (known && isSame(bytes, from, to, known.bytes)) return known;
    const own = bytes.slice(from, to);
    const cell = { bytes: own, value: this.#read(strict(own) as string) } as KnownCell<V>;
    return (this.#cells[hash] = cell.next = cell);
  }
}

/** Whether some bytes are the same as others. */
export function isSame(bytes: Uint8Array, from: number, to: number, others: Uint8Array): boolean {
  const { length } = others;
  if (to - from !== length) return false;
  for (let at = 0; at < length; at += 1) if (bytes[from + at] !== others[at]) return false;
  return true;
}
