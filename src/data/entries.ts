import { newestRows, type DatedRow } from './newest-rows.js';

/** Measurements series by series: series `s` has the entries `start[s]` to `start[s + 1]`. */
export interface SortedEntries {
  readonly start: Uint32Array;
  readonly day: Int32Array;
  readonly users: Float64Array;
}

type Order = readonly { readonly id: number }[];

/** Number of entries that are kept together: to add more never copies those before. */
const BITS = 14;
const BLOCK = 1 << BITS;

class Block {
  readonly series = new Uint32Array(BLOCK);
  readonly day = new Int32Array(BLOCK);
  readonly users = new Float64Array(BLOCK);
}

/** Measurements in the order of the file. */
export class Entries {
  #length = 0;
  readonly #blocks: Block[] = [];
  /** Nearly all rows have an entry: where some have none, the next entry, and by how much its row is ahead of it. */
  readonly #jumps: number[] = [];
  readonly #aheads: number[] = [];
  #ahead = 0;

  add(series: number, day: number, users: number, row: number): void {
    const entry = this.#length++;
    const at = entry & (BLOCK - 1);
    if (at === 0) this.#blocks.push(new Block());
    if (row - entry !== this.#ahead) {
      this.#jumps.push(entry);
      this.#aheads.push((this.#ahead = row - entry));
    }
    const block = this.#blocks[entry >> BITS] as Block;
    block.series[at] = series;
    block.day[at] = day;
    block.users[at] = users;
  }

  /** Brings the entries into the order of the series; those of one series stay in the order of the file. */
  bySeries(order: Order): SortedEntries {
    const { start, next } = this.#places(order);
    const day = new Int32Array(this.#length);
    const users = new Float64Array(this.#length);
    this.#eachBlock((block, length) => {
      for (let entry = 0; entry < length; entry += 1) {
        const at = next[block.series[entry] as number]!++;
        day[at] = block.day[entry] as number;
        users[at] = block.users[entry] as number;
      }
    });
    return { start, day, users };
  }

  /** The number of the row of each entry, in the order of `bySeries`. */
  rowsBySeries(order: Order): Uint32Array {
    const { next } = this.#places(order);
    const row = new Uint32Array(this.#length);
    this.#eachBlock((block, length, first) => {
      for (let entry = 0; entry < length; entry += 1) {
        row[next[block.series[entry] as number]!++] = this.#rowOf(first + entry);
      }
    });
    return row;
  }

  /** The rows with the newest days: see `newestRows`. */
  newest(): readonly DatedRow[] {
    return newestRows(
      this.#blocks.map(({ day }, number) => day.subarray(0, this.#lengthOf(number))),
      (entry) => this.#rowOf(entry),
    );
  }

  /** Where each series starts, and by its number the place of its first entry. */
  #places(order: Order): { start: Uint32Array; next: Uint32Array } {
    const next = new Uint32Array(order.length);
    this.#eachBlock(({ series }, length) => {
      for (let entry = 0; entry < length; entry += 1) next[series[entry] as number]! += 1;
    });
    const start = new Uint32Array(order.length + 1);
    order.forEach(({ id }, place) => {
      const first = start[place] as number;
      start[place + 1] = first + (next[id] as number);
      next[id] = first;
    });
    return { start, next };
  }

  #eachBlock(visit: (block: Block, length: number, first: number) => void): void {
    this.#blocks.forEach((block, number) => visit(block, this.#lengthOf(number), number * BLOCK));
  }

  #lengthOf = (number: number): number => Math.min(BLOCK, this.#length - number * BLOCK);

  #rowOf(entry: number): number {
    let [low, high] = [0, this.#jumps.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#jumps[middle] as number) <= entry) low = middle;
      else high = middle;
    }
    return entry + (this.#aheads[low] as number);
  }
}

/** Whether every series has its days one after the other, and none twice. */
export function areInOrder({ start, day }: SortedEntries): boolean {
  for (let series = 0; series + 1 < start.length; series += 1) {
    const end = start[series + 1] as number;
    for (let at = (start[series] as number) + 1; at < end; at += 1) {
      if ((day[at] as number) <= (day[at - 1] as number)) return false;
    }
  }
  return true;
}
