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
  #series = new Uint32Array(4096);
  #day = new Int32Array(4096);
  #users = new Float64Array(4096);
  #row = new Uint32Array(4096);

  add(series: number, day: number, users: number, row: number): void {
    const at = this.#length++;
    if (at === this.#series.length) this.#grow();
    this.#series[at] = series;
    this.#day[at] = day;
    this.#users[at] = users;
    this.#row[at] = row;
  }

  #grow(): void {
    const capacity = this.#series.length * 2;
    const [series, day, users, row] = [this.#series, this.#day, this.#users, this.#row];
    (this.#series = new Uint32Array(capacity)).set(series);
    (this.#day = new Int32Array(capacity)).set(day);
    (this.#users = new Float64Array(capacity)).set(users);
    (this.#row = new Uint32Array(capacity)).set(row);
  }

  /** Brings the entries into the order of the series; those of one series stay in the order of the file. */
  bySeries(order: readonly { readonly id: number }[]): SortedEntries {
    const length = this.#length;
    const next = new Uint32Array(order.length);
    for (let entry = 0; entry < length; entry += 1) next[this.#series[entry] as number]! += 1;
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
      const at = next[this.#series[entry] as number]!++;
      day[at] = this.#day[entry] as number;
      users[at] = this.#users[entry] as number;
      row[at] = this.#row[entry] as number;
    }
    return { start, day, users, row };
  }
}

/** Whether every series has its days one after the other, and none twice. */
export function areInOrder({ start, day }: SortedEntries): boolean {
  let place = 0;
  return day.every((one, at) => {
    if (at < start[place]!) return one > day[at - 1]!;
    place += 1;
    return true;
  });
}
