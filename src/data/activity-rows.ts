import type { ActivitySchema } from './activity-schemas.js';
import { areInOrder, Entries } from './entries.js';
import { LateCode } from './late-code.js';
import { newestRows } from './newest-rows.js';
import type { ProblemTally } from './problems.js';
import type { ActivityTable } from './table.js';

/** What sorts days and finds rows that repeat, and names that differ only in case: most files have neither. */
export const lateOddTable = new LateCode(() => import('./odd-table.js'));

/** A cluster, a hub and a timescale that have measurements. */
export interface Series {
  readonly id: number;
  readonly cluster: string;
  readonly hub: string;
  readonly timescale: string;
  /** The series whose row came after one of this the last time, for those who read row by row. */
  next?: Series;
}

/** Collects the measurements of a file of activity, whoever reads it, and makes its table. */
export class ActivityRows {
  readonly #series: Series[] = [];
  /** By cluster, hub and timescale. */
  readonly #known: Names<Names<Names<Series>>> = new Map();
  readonly #entries = new Entries();

  /** @param names as they are shown: of the cluster, the hub and the timescale */
  seriesOf(cluster: string, hub: string, timescale: string): Series {
    const hubs = within(this.#known, cluster, newNames<Names<Series>>);
    const timescales = within(hubs, hub, newNames<Series>);
    return within(timescales, timescale, () => {
      const id = this.#series.length;
      const series: Series = { id, cluster, hub, timescale };
      this.#series.push(series);
      return series;
    });
  }

  /** @param row as a spreadsheet counts it: the header is row 1 */
  add({ id }: Series, day: number, users: number, row: number): void {
    this.#entries.add(id, day, users, row);
  }

  /**
   * @param rows data rows of the file
   * @param problems of single rows; `null` if there are none
   * @throws Lacking; the next call then does the same
   */
  table(
    format: ActivitySchema['format'],
    address: string,
    rows: number,
    problems: ProblemTally | null = null,
  ): ActivityTable {
    const series = [...this.#series].sort(
      (a, b) =>
        order(a.cluster, b.cluster) || order(a.hub, b.hub) || order(a.timescale, b.timescale),
    );
    const [clusters, seriesCluster] = column(series.map(({ cluster }) => cluster));
    const [hubs, seriesHub] = column(series.map(({ hub }) => hub));
    const [timescales, seriesTimescale] = column(series.map(({ timescale }) => timescale));
    const sorted = this.#entries.bySeries(series);
    const isPlain = !problems && areInOrder(sorted) && !mayDiffer(clusters) && !mayDiffer(hubs);
    const made = isPlain
      ? { ...sorted, problems: [] }
      : lateOddTable.here().mended(series, sorted, problems);
    const { start, day, users } = made;
    return Object.freeze({
      format,
      address,
      rows,
      problems: made.problems,
      clusters,
      hubs,
      timescales,
      seriesCluster,
      seriesHub,
      seriesTimescale,
      start,
      day,
      users,
      newest: newestRows(day, made.row),
    });
  }
}

type Names<V> = Map<string, V>;

const newNames = <V>(): Names<V> => new Map();

function within<V>(names: Names<V>, name: string, make: () => V): V {
  let value = names.get(name);
  if (value === undefined) names.set(name, (value = make()));
  return value;
}

/** By code units. */
const order = (a: string, b: string): number => (a < b ? -1 : +(a > b));

/** The distinct names among some, sorted, and for each of them its place. */
function column(all: readonly string[]): [names: readonly string[], places: Uint32Array] {
  const names = [...new Set(all)].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  return [Object.freeze(names), Uint32Array.from(all, (name) => places.get(name) as number)];
}

/** Whether some names differ only in case. */
const mayDiffer = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLowerCase())).size < names.length;
