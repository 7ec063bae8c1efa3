import { NewestRows } from './newest-rows.js';
import type { ActivityTable, ProblemCode } from './table.js';

/** Measurements in the order of the file, in columns that grow. */
export class Entries {
  #length = 0;
  #series: Uint32Array;
  #day: Int32Array;
  #users: Float64Array;
  #row: Uint32Array;

  constructor(capacity: number) {
    this.#series = new Uint32Array(capacity);
    this.#day = new Int32Array(capacity);
    this.#users = new Float64Array(capacity);
    this.#row = new Uint32Array(capacity);
  }

  add(series: number, day: number, users: number, row: number): void {
    if (this.#length === this.#series.length) this.#grow();
    this.#series[this.#length] = series;
    this.#day[this.#length] = day;
    this.#users[this.#length] = users;
    this.#row[this.#length] = row;
    this.#length += 1;
  }

  #grow(): void {
    const capacity = this.#length * 2;
    const [series, day, users, row] = [this.#series, this.#day, this.#users, this.#row];
    (this.#series = new Uint32Array(capacity)).set(series);
    (this.#day = new Int32Array(capacity)).set(day);
    (this.#users = new Float64Array(capacity)).set(users);
    (this.#row = new Uint32Array(capacity)).set(row);
  }

  /**
   * Brings the entries into the order of the series, each by day, and merges repeated days.
   * @param report takes the problem of a repeated row; whatever it throws, the next call does the same
   */
  bySeries(
    order: readonly { readonly id: number; readonly entries: number }[],
    report: (code: ProblemCode, row: number) => void,
  ): Pick<ActivityTable, 'start' | 'day' | 'users' | 'newest'> {
    const next = new Uint32Array(order.length);
    let offset = 0;
    for (const { id, entries } of order) {
      next[id] = offset;
      offset += entries;
    }
    const entryAt = new Uint32Array(this.#length);
    for (let entry = 0; entry < this.#length; entry += 1) {
      const id = this.#series[entry] as number;
      entryAt[(next[id] as number)++] = entry;
    }

    const start = new Uint32Array(order.length + 1);
    const day = new Int32Array(this.#length);
    const users = new Float64Array(this.#length);
    const newest = new NewestRows();
    let from = 0;
    let length = 0;
    order.forEach(({ entries }, place) => {
      start[place] = length;
      for (const entry of this.#byDay(entryAt.subarray(from, from + entries))) {
        const entryDay = this.#day[entry] as number;
        const entryUsers = this.#users[entry] as number;
        if (length > start[place] && day[length - 1] === entryDay) {
          const same = users[length - 1] === entryUsers;
          report(same ? 'repeated-row' : 'conflicting-row', this.#row[entry] as number);
          users[length - 1] = entryUsers;
        } else {
          newest.add(entryDay, this.#row[entry] as number);
          day[length] = entryDay;
          users[length] = entryUsers;
          length += 1;
        }
      }
      from += entries;
    });
    start[order.length] = length;
    return {
      start,
      day: day.slice(0, length),
      users: users.slice(0, length),
      newest: newest.list(),
    };
  }

  /** Sorts by day, the smaller count of a day first, so that problems do not depend on the order of rows. */
  #byDay(entries: Uint32Array): Uint32Array {
    const [day, users] = [this.#day, this.#users];
    const isSorted = entries.every(
      (entry, i) => i === 0 || (day[entry] as number) > (day[entries[i - 1] as number] as number),
    );
    if (isSorted) return entries;
    return entries.sort(
      (a, b) =>
        (day[a] as number) - (day[b] as number) ||
        (users[a] as number) - (users[b] as number) ||
        a - b,
    );
  }
}
