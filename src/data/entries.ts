import { newestRows, type DatedRow } from './newest-rows.js';

/** Measurements series by series: series `s` has the entries `start[s]` to `start[s + 1]`. */
export interface SortedEntries {
  readonly start: Uint32Array;
  readonly day: Int32Array;
  readonly users: Float64Array;
}

type Order = readonly { readonly id: number }[];

const BITS = 14;
/** Number of entries that are kept together: to add more never copies those before. */
export const BLOCK = 1 << BITS;

/** Says that a count is kept elsewhere, because a block cannot hold it. */
const ELSEWHERE = -1;

/**
 * The numbers of `BLOCK` entries: first the series of all, then all days, then all counts. Nearly all counts are whole
 * and fit into four bytes; for the others see `ELSEWHERE`.
 */
export type Block = Int32Array<ArrayBuffer>;
/** The days of a block begin at this place, and its counts at the next one. */
export const DAYS_AT = BLOCK;
export const USERS_AT = 2 * BLOCK;

/** Measurements in the order of the file. */
export class Entries {
  #length = 0;
  readonly #blocks: Block[] = [];
  /** Nearly all rows have an entry: where some have none, the next entry, and by how much its row is ahead of it. */
  readonly #jumps: number[] = [];
  readonly #aheads: number[] = [];
  #ahead = 0;
  /** The counts that no block can hold, by entry. */
  readonly #elsewhere = new Map<number, number>();

  /** The block of the next entry: further ones may be put behind it, before they are taken. */
  get block(): Block {
    return (this.#blocks[this.#length >> BITS] ??= new Int32Array(3 * BLOCK));
  }

  /** The place of the next entry in its block. */
  get place(): number {
    return this.#length % BLOCK;
  }

  /**
   * Takes entries that were put into the block.
   * @param row of the first; the others are of the rows that follow it
   */
  take(entries: number, row: number): void {
    if (row - this.#length !== this.#ahead) {
      this.#jumps.push(this.#length);
      this.#aheads.push((this.#ahead = row - this.#length));
    }
    this.#length += entries;
  }

  add(series: number, day: number, users: number, row: number): void {
    const { block, place } = this;
    block[place] = series;
    block[DAYS_AT + place] = day;
    block[USERS_AT + place] = users;
    if (block[USERS_AT + place] !== users) {
      block[USERS_AT + place] = ELSEWHERE;
      this.#elsewhere.set(this.#length, users);
    }
    this.take(1, row);
  }

  /** Brings the entries into the order of the series; those of one series stay in the order of the file. */
  bySeries(order: Order): SortedEntries {
    const { start, next } = this.#places(order);
    const day = new Int32Array(this.#length);
    const users = new Float64Array(this.#length);
    this.#eachBlock((block, length, first) =>
      scatter(block, length, next, day, users, (entry) =>
        Number(this.#elsewhere.get(first + entry)),
      ),
    );
    return { start, day, users };
  }

  /** The number of the row of each entry, in the order of `bySeries`. */
  rowsBySeries(order: Order): Uint32Array {
    const { next } = this.#places(order);
    const row = new Uint32Array(this.#length);
    this.#eachBlock((block, length, first) => {
      for (let entry = 0; entry < length; entry += 1) {
        row[next[block[entry] as number]!++] = this.#rowOf(first + entry);
      }
    });
    return row;
  }

  /** The rows with the newest days: see `newestRows`. */
  newest(): readonly DatedRow[] {
    return newestRows(
      this.#blocks.map((block, number) =>
        block.subarray(DAYS_AT, DAYS_AT + this.#lengthOf(number)),
      ),
      (entry) => this.#rowOf(entry),
    );
  }

  /** Where each series starts, and by its number the place of its first entry. */
  #places(order: Order): { start: Uint32Array; next: Uint32Array } {
    const next = new Uint32Array(order.length);
    this.#eachBlock((block, length) => countSeries(block, length, next));
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

// The next functions run for every entry, and know nothing but arrays of numbers, as `figures/loops.ts`.

function countSeries(block: Block, length: number, counts: Uint32Array): void {
  for (let entry = 0; entry < length; entry += 1) counts[block[entry] as number]! += 1;
}

/**
 * Copies the entries of a block.
 * @param next by series: where its next entry goes
 * @param elsewhere returns the count of an entry that has it elsewhere
 */
function scatter(
  block: Block,
  length: number,
  next: Uint32Array,
  day: Int32Array,
  users: Float64Array,
  elsewhere: (entry: number) => number,
): void {
  for (let entry = 0; entry < length; entry += 1) {
    const at = next[block[entry] as number]!++;
    const count = block[USERS_AT + entry] as number;
    day[at] = block[DAYS_AT + entry] as number;
    users[at] = count === ELSEWHERE ? elsewhere(entry) : count;
  }
}

/** Whether every series has its days one after the other, and none twice. */
export function areInOrder({ start, day }: SortedEntries): boolean {
  for (let series = 0; series + 1 < start.length; series += 1) {
    const end = start[series + 1] as number;
    if (!doRise(day, start[series] as number, end)) return false;
  }
  return true;
}

function doRise(day: Int32Array, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) {
    if ((day[at] as number) <= (day[at - 1] as number)) return false;
  }
  return true;
}
