import type { ActivitySchema } from './activity-schemas.js';
import { areInOrder, Entries } from './entries.js';
import { newestRows } from './newest-rows.js';
import type { mended } from './odd-table.js';
import type { ProblemTally } from './problems.js';
import type { ActivityTable } from './table.js';

/** A cluster, a hub and a timescale that have measurements. */
interface Series {
  readonly id: number;
  readonly cluster: string;
  readonly hub: string;
  readonly timescale: string;
  /** The series whose row came after one of this the last time. */
  next: Series | undefined;
}

/** Collects the measurements of a file of activity, whoever reads it, and makes its table. */
export class ActivityRows {
  /** By cluster, hub and timescale, in the order of the file. */
  readonly #series = new Map<string, Series>();
  readonly entries = new Entries();
  /** The series of the last row; before the first row, one that no row has. */
  #last: Series = { id: -1, cluster: '', hub: '', timescale: '', next: undefined };

  /**
   * Names are given as they are shown.
   * @param row as a spreadsheet counts it: the header is row 1
   * @returns the number of the series
   */
  add(
    cluster: string,
    hub: string,
    timescale: string,
    day: number,
    users: number,
    row: number,
  ): number {
    const last = this.#last;
    let series = last.next;
    // Rows follow one another as they did before: the next hub, or the same one.
    if (series?.cluster !== cluster || series.hub !== hub || series.timescale !== timescale) {
      // No name has a line end.
      const key = `${cluster}\n${hub}\n${timescale}`;
      series = this.#series.get(key);
      if (!series) {
        series = { id: this.#series.size, cluster, hub, timescale, next: undefined };
        series.next = series;
        this.#series.set(key, series);
      }
      last.next = series;
    }
    this.#last = series;
    this.entries.add(series.id, day, users, row);
    return series.id;
  }

  /**
   * @param rows data rows of the file
   * @param mend returns what sorts days, and finds rows that repeat and names that differ only in case: most
   *   files have none of that
   * @param problems of single rows; `null` if there are none
   * @throws whatever `mend` throws; the next call then does the same
   */
  table(
    format: ActivitySchema['format'],
    address: string,
    rows: number,
    mend: () => typeof mended,
    problems: ProblemTally | null = null,
  ): ActivityTable {
    const series = [...this.#series.values()].sort(
      (a, b) =>
        order(a.cluster, b.cluster) || order(a.hub, b.hub) || order(a.timescale, b.timescale),
    );
    const column = (
      nameOf: (one: Series) => string,
    ): [names: readonly string[], places: Uint32Array] => {
      const all = series.map(nameOf);
      const names = [...new Set(all)].sort();
      const places = new Map(names.map((name, at) => [name, at]));
      return [Object.freeze(names), Uint32Array.from(all, (name) => places.get(name) as number)];
    };
    const [clusters, seriesCluster] = column(({ cluster }) => cluster);
    const [hubs, seriesHub] = column(({ hub }) => hub);
    const [timescales, seriesTimescale] = column(({ timescale }) => timescale);
    const sorted = this.entries.bySeries(series);
    const isPlain = !problems && areInOrder(sorted) && !mayDiffer(clusters) && !mayDiffer(hubs);
    const made = isPlain
      ? null
      : mend()(series, { ...sorted, row: this.entries.rowsBySeries(series) }, problems);
    const { start, day, users } = made ?? sorted;
    return Object.freeze({
      format,
      address,
      rows,
      problems: made?.problems ?? [],
      clusters,
      hubs,
      timescales,
      seriesCluster,
      seriesHub,
      seriesTimescale,
      start,
      day,
      users,
      newest: made
        ? newestRows([day], (entry) => made.row[entry] as number)
        : this.entries.newest(),
    });
  }
}

/** By code units. */
const order = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** Whether some names differ only in case. */
const mayDiffer = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;
