import type { Day } from '../../src/data/dates.js';
import type { ActivityTable, TableSource } from '../../src/data/table.js';

/** A row of an activity file as it stands there. */
export interface Row {
  readonly cluster: string;
  /** `null` in a file of clusters. */
  readonly hub: string | null;
  readonly timescale: string;
  readonly day: Day;
  /** `null` where the count is empty. */
  readonly users: number | null;
}

/** A table of rows, where a day may repeat in a series: in a table read by `src` it never does. */
export function tableOf(rows: readonly Row[], source: ActivityTable): ActivityTable {
  const clusters = namesOf(rows, ({ cluster }) => cluster);
  const hubs = namesOf(rows, ({ hub }) => hub ?? '');
  const timescales = namesOf(rows, ({ timescale }) => timescale);
  const coded = rows
    .map((row) => ({
      cluster: clusters.code(row.cluster),
      hub: hubs.code(row.hub ?? ''),
      timescale: timescales.code(row.timescale),
      day: row.day,
      users: row.users ?? NaN,
    }))
    .sort(
      (a, b) =>
        a.cluster - b.cluster || a.hub - b.hub || a.timescale - b.timescale || a.day - b.day,
    );
  const starts: number[] = [];
  coded.forEach((row, index) => {
    const before = coded[index - 1];
    const same =
      before?.cluster === row.cluster &&
      before.hub === row.hub &&
      before.timescale === row.timescale;
    if (!same) starts.push(index);
  });
  const first = starts.map((index) => coded[index] as (typeof coded)[number]);
  const { address, rows: inFile, problems }: TableSource = source;
  return {
    ...{ format: source.format, address, rows: inFile, problems },
    clusters: clusters.names,
    hubs: hubs.names,
    timescales: timescales.names,
    seriesCluster: Uint32Array.from(first, ({ cluster }) => cluster),
    seriesHub: Uint32Array.from(first, ({ hub }) => hub),
    seriesTimescale: Uint32Array.from(first, ({ timescale }) => timescale),
    start: Uint32Array.from([...starts, coded.length]),
    day: Int32Array.from(coded, ({ day }) => day),
    users: Float64Array.from(coded, ({ users }) => users),
    newest: source.newest,
  };
}

function namesOf(rows: readonly Row[], name: (row: Row) => string) {
  const names = [...new Set(rows.map(name))].sort();
  const codes = new Map(names.map((one, code) => [one, code]));
  return { names, code: (one: string): number => codes.get(one) as number };
}
