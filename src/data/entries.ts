/** Measurements series by series: series `s` has the entries `start[s]` to `start[s + 1]`. */
export interface SortedEntries {
  readonly start: Uint32Array;
  readonly day: Int32Array;
  readonly users: Float64Array;
  /** Number of the row in the file. */
  readonly row: Uint32Array;
}

/** Measurements in the order of the file, in columns that grow. */
export class Entries {
  #length = 0;
  /** Series, day and row of each. */
  #places = new Int32Array(3 << 12);
  #users = new Float64Array(1 << 12);

  add(series: number, day: number, users: number, row: number): void {
    const entry = this.#length++;
    if (entry === this.#users.length) {
      this.#places = copied(this.#places, new Int32Array(6 * entry));
      this.#users = copied(this.#users, new Float64Array(2 * entry));
    }
    this.#places[3 * entry] = series;
    this.#places[3 * entry + 1] = day;
    this.#places[3 * entry + 2] = row;
    this.#users[entry] = users;
  }

  /** Brings the entries into the order of the series; those of one series stay in the order of the file. */
  bySeries(order: readonly { readonly id: number }[]): SortedEntries {
    const places = this.#places;
    const length = this.#length;
    const next = new Uint32Array(order.length);
    for (let entry = 0; entry < length; entry += 1) next[places[3 * entry] as number]! += 1;
    const start = new Uint32Array(order.length + 1);
    order.forEach(({ id }, place) => {
      const first = start[place] as number;
      start[place + 1] = first + (next[id] as number);
      next[id] = first;
    });
    const day = new Int32Array(length);
    const users = new Float64Array(length);
    const row = new Uint32Array(length);
    for (let entry = 0; entry < length; entry += 1) {
      const at = next[places[3 * entry] as number]!++;
      day[at] = places[3 * entry + 1] as number;
      row[at] = places[3 * entry + 2] as number;
      users[at] = this.#users[entry] as number;
    }
    return { start, day, users, row };
  }
}

function copied<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Whether every series has its days one after the other, and none twice. */
export function areInOrder({ start, day }: SortedEntries): boolean {
  const first = new Set(start);
  return day.every((one, at) => !(one <= (day[at - 1] as number)) || first.has(at));
}
