import { dayReader, ownText, readCount } from './cells.js';
import type { Cell, Columns, RowReader } from './row-parser.js';
import { NewestRows } from './newest-rows.js';
import { ProblemTally } from './problems.js';
import type { ActivityTable } from './table.js';

/** More distinct names than any file within the size limit can hold. */
const MAX_NAMES = 2 ** 26;

/** Collects rows of hub or cluster activity and makes the table of them. */
export class ActivityBuilder implements RowReader {
  readonly #problems = new ProblemTally();
  readonly #clusters = new Names();
  readonly #hubs = new Names();
  readonly #timescales = new Names();
  /** Per timescale: cluster and hub → series. */
  readonly #seriesIds: Map<number, number>[] = [];
  readonly #series: {
    cluster: number;
    hub: number;
    timescale: number;
    entries: number;
  }[] = [];
  #entries = new Entries(1 << 12);

  readonly #day = dayReader();
  readonly #date: Cell;
  readonly #cluster: Cell;
  readonly #hub: Cell | null;
  readonly #count: Cell;
  readonly #timescale: Cell | null;
  readonly #countColumn: string;

  constructor(
    readonly format: ActivityTable['format'],
    columns: Columns,
  ) {
    const byHub = format === 'hub-activity';
    this.#countColumn = byHub ? 'users' : 'unique_users';
    this.#date = columns.cell('date');
    this.#cluster = columns.cell('cluster');
    this.#count = columns.cell(this.#countColumn);
    this.#hub = byHub ? columns.cell('hub') : null;
    this.#timescale = byHub && columns.has('timescale') ? columns.cell('timescale') : null;
  }

  row(cells: readonly string[], row: number): void {
    const cluster = this.#cluster(cells);
    const hub = this.#hub ? this.#hub(cells) : '';
    const timescale = this.#timescale ? this.#timescale(cells) : 'monthly';
    if (cluster.trim() === '') return this.#problems.add('no-cluster', row, 'cluster');
    if (this.#hub && hub.trim() === '') return this.#problems.add('no-hub', row, 'hub');
    if (timescale.trim() === '') return this.#problems.add('no-timescale', row, 'timescale');
    const date = this.#date(cells);
    const day = this.#day(date);
    if (Number.isNaN(day)) return this.#problems.add('bad-date', row, 'date', date);
    const cell = this.#count(cells);
    const count = readCount(cell);
    if (count === null) return;
    if (Number.isNaN(count)) return this.#problems.add('bad-count', row, this.#countColumn, cell);
    this.#entries.add(this.#seriesOf(cluster, hub, timescale), day, count, row);
  }

  misfit(row: number): void {
    this.#problems.add('field-count', row);
  }

  #seriesOf(clusterName: string, hubName: string, timescaleName: string): number {
    const cluster = this.#clusters.code(clusterName);
    const hub = this.#hubs.code(hubName);
    const timescale = this.#timescales.code(timescaleName);
    const ids = (this.#seriesIds[timescale] ??= new Map<number, number>());
    const key = cluster * MAX_NAMES + hub;
    let series = ids.get(key);
    if (series === undefined) {
      series = this.#series.push({ cluster, hub, timescale, entries: 0 }) - 1;
      ids.set(key, series);
    }
    (this.#series[series] as { entries: number }).entries += 1;
    return series;
  }

  /** @param rows data rows of the file */
  table(address: string, rows: number): ActivityTable {
    const [clusters, clusterPlace] = this.#clusters.sorted();
    const [hubs, hubPlace] = this.#hubs.sorted();
    const [timescales, timescalePlace] = this.#timescales.sorted();
    const series = this.#series
      .map(({ cluster, hub, timescale, entries }, id) => ({
        id,
        entries,
        cluster: clusterPlace[cluster] as number,
        hub: hubPlace[hub] as number,
        timescale: timescalePlace[timescale] as number,
      }))
      .sort((a, b) => a.cluster - b.cluster || a.hub - b.hub || a.timescale - b.timescale);

    const sorted = this.#entries.bySeries(series, this.#problems);
    return Object.freeze({
      format: this.format,
      address,
      rows,
      problems: this.#problems.list(),
      clusters,
      hubs,
      timescales,
      seriesCluster: Uint32Array.from(series, (one) => one.cluster),
      seriesHub: Uint32Array.from(series, (one) => one.hub),
      seriesTimescale: Uint32Array.from(series, (one) => one.timescale),
      ...sorted,
    });
  }
}

/** Distinct names and their codes in order of appearance. */
class Names {
  readonly #codes = new Map<string, number>();
  // Files are mostly written hub by hub: the name is the one of the row before.
  #lastName: string | null = null;
  #lastCode = 0;

  code(name: string): number {
    if (name === this.#lastName) return this.#lastCode;
    let code = this.#codes.get(name);
    if (code === undefined) this.#codes.set(ownText(name), (code = this.#codes.size));
    this.#lastName = name;
    return (this.#lastCode = code);
  }

  /** The names by code units, and for each code the place of its name among them. */
  sorted(): [names: readonly string[], place: Uint32Array] {
    const names = [...this.#codes.keys()].sort();
    const place = new Uint32Array(names.length);
    names.forEach((name, index) => (place[this.#codes.get(name) as number] = index));
    return [Object.freeze(names), place];
  }
}

/** Measurements in the order of the file, in columns that grow. */
class Entries {
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

  /** Brings the entries into the order of the series, each by day, and merges repeated days. */
  bySeries(
    order: readonly { readonly id: number; readonly entries: number }[],
    problems: ProblemTally,
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
          problems.add(same ? 'repeated-row' : 'conflicting-row', this.#row[entry] as number);
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

  /** Of one day the smaller count first, so that problems do not depend on the order of the rows. */
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
