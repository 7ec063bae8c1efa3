import { caseGroups, type NamedRows } from './case-groups.js';
import type { SortedEntries } from './entries.js';
import { ProblemTally } from './problems.js';
import type { Problem } from './table.js';

/** Entries with the number of the row of each. */
interface Rows extends SortedEntries {
  readonly row: Uint32Array;
}

interface NamedSeries {
  readonly cluster: string;
  readonly hub: string;
}

/**
 * Returns the entries with the days of each series in order and none of them twice, and all problems of the
 * file.
 * @param series in the order of the entries
 * @param problems of single rows
 */
export function mended(
  series: readonly NamedSeries[],
  entries: Rows,
  problems: ProblemTally | null,
): Rows & { readonly problems: readonly Problem[] } {
  const { start } = entries;
  const named = series.map(({ cluster, hub }, place) => ({
    cluster,
    hub,
    rows: (start[place + 1] as number) - (start[place] as number),
  }));
  const differences = [
    ...differing(
      'cluster',
      named.map(({ cluster, rows }) => ({ name: cluster, rows })),
    ),
    ...differing(
      'hub',
      named.map(({ cluster, hub, rows }) => ({ name: hub, rows, place: cluster })),
    ),
  ];
  const tally = problems ?? new ProblemTally();
  const merged = mergedDays(entries, tally);
  return { ...merged, problems: [...tally.list(), ...differences] };
}

/** Sorts the entries of each series by day, and keeps one of each day. */
function mergedDays(entries: Rows, problems: ProblemTally): Rows {
  const start = new Uint32Array(entries.start.length);
  const day = new Int32Array(entries.day.length);
  const users = new Float64Array(entries.day.length);
  const row = new Uint32Array(entries.day.length);
  let length = 0;
  for (let series = 0; series < start.length - 1; series += 1) {
    const first = (start[series] = length);
    for (const entry of byDay(entries, series)) {
      const entryDay = entries.day[entry] as number;
      const entryUsers = entries.users[entry] as number;
      const entryRow = entries.row[entry] as number;
      if (length > first && day[length - 1] === entryDay) {
        const isSame = users[length - 1] === entryUsers;
        problems.add(isSame ? 'repeated-row' : 'conflicting-row', entryRow);
        users[length - 1] = entryUsers;
        continue;
      }
      day[length] = entryDay;
      users[length] = entryUsers;
      row[length] = entryRow;
      length += 1;
    }
  }
  start[start.length - 1] = length;
  return {
    start,
    day: day.slice(0, length),
    users: users.slice(0, length),
    row: row.slice(0, length),
  };
}

/** The smaller count of a day comes first, so that problems do not depend on the order of rows. */
function byDay({ start, day, users }: SortedEntries, series: number): Uint32Array {
  const from = start[series] as number;
  const length = (start[series + 1] as number) - from;
  const entries = Uint32Array.from({ length }, (_, at) => from + at);
  // Most series are in order, and to sort them takes long.
  const isSorted = entries.every(
    (at) => at === from || (day[at] as number) > (day[at - 1] as number),
  );
  if (isSorted) return entries;
  return entries.sort(
    (a, b) =>
      (day[a] as number) - (day[b] as number) ||
      (users[a] as number) - (users[b] as number) ||
      a - b,
  );
}

const differing = (column: string, items: readonly NamedRows[]): Problem[] => {
  const problem = caseGroups(column, items);
  return problem ? [problem] : [];
};
