import { dayOfIso, type Day } from '../../src/data/dates.js';
import { isMissing } from '../parity/quirks.js';

// The notebook's own steps on few rows, as plain as pandas does them, to show the notebook's figure
// beside ours. `test/parity/differs.test.ts` compares them with what pandas computed.

/** A row of activity as `pd.read_csv` has it; NaN is a count that is missing. */
export interface NotebookRow {
  readonly date: Day;
  readonly hub: string;
  readonly users: number;
  readonly cluster: string;
  readonly timescale: string;
}

/** Rows without a header: `date,hub,users,cluster` and, where they are not monthly, a timescale. */
export const notebookRows = (lines: readonly string[]): NotebookRow[] =>
  lines
    .map((line) => line.split(','))
    .map(([date, hub, users, cluster, timescale = 'monthly']) => ({
      date: dayOfIso(date as string),
      hub: hub as string,
      users: isMissing(users as string) ? NaN : Number(users),
      cluster: cluster as string,
      timescale,
    }))
    // Staging hubs are left out, as in our figures; the federated pseudo-cluster is not.
    .filter((row) => !row.hub.includes('staging'));

/** The name of a cell as pandas reads it: some of them are missing values to it. */
export const notebookName = (cell: string): string | null => (isMissing(cell) ? null : cell);

export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);

export function mean(values: readonly number[]): number {
  const measured = values.filter((value) => !Number.isNaN(value));
  return sum(measured) / measured.length;
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

const isMonthly = ({ timescale }: NotebookRow): boolean => timescale === 'monthly';
const clusterHub = ({ cluster, hub }: NotebookRow): string => `${cluster}/${hub}`;

/** `unique_hubs`: distinct hubs per cluster and date, whether or not they have a count. */
export const uniqueHubs = (rows: readonly NotebookRow[]) =>
  [...groupBy(rows.filter(isMonthly), (row) => JSON.stringify([row.cluster, row.date]))].map(
    ([key, group]) => {
      const [cluster, date] = JSON.parse(key) as [string, Day];
      return { cluster, date, hubs: new Set(group.map(clusterHub)).size };
    },
  );

/** `n_hubs` before and after `np.ceil`, and `n_clusters`: `date > today - 7 days`. */
export function hubsNow(rows: readonly NotebookRow[], today: Day) {
  const recent = uniqueHubs(rows).filter(({ date }) => date > today - 7);
  const clusters = groupBy(recent, ({ cluster }) => cluster);
  const exact = sum([...clusters.values()].map((group) => mean(group.map(({ hubs }) => hubs))));
  return { exact, hubs: Math.ceil(exact), clusters: clusters.size };
}

/** `df_clusters`: users per cluster, date and timescale, positive ones only. */
export const clusterSums = (rows: readonly NotebookRow[]) =>
  [...groupBy(rows, (row) => JSON.stringify([row.cluster, row.date, row.timescale]))]
    .map(([key, group]) => {
      const [cluster, date, timescale] = JSON.parse(key) as [string, Day, string];
      return { cluster, date, timescale, users: sum(group.map(({ users }) => users)) };
    })
    .filter(({ users }) => users > 0);

/** The big number of active users, `int()` of it. */
export function activeUsers(rows: readonly NotebookRow[], timescale = 'monthly'): number {
  const shown = clusterSums(rows).filter((row) => row.timescale === timescale);
  const clusters = groupBy(shown, ({ cluster }) => cluster);
  return Math.trunc(
    sum([...clusters.values()].map((group) => mean(group.map(({ users }) => users)))),
  );
}

/** `sorted_clusters` of the active users: by the mean of the rows of all timescales together. */
export const sortedClusters = (rows: readonly NotebookRow[]): string[] =>
  [...groupBy(clusterSums(rows), ({ cluster }) => cluster)]
    .map(([cluster, group]) => ({ cluster, size: mean(group.map(({ users }) => users)) }))
    .sort((a, b) => b.size - a.size)
    .map(({ cluster }) => cluster);

/** `pd.cut(…, right=False)`: hubs and users per bin; hubs in no bin are in no sum either. */
export function binned(rows: readonly NotebookRow[], edges: readonly number[]) {
  const means = [...groupBy(rows.filter(isMonthly), clusterHub).values()].map((group) =>
    mean(group.map(({ users }) => users)),
  );
  const bins = edges
    .slice(1)
    .map((to, at) => means.filter((users) => users >= (edges[at] as number) && users < to));
  const total = sum(bins.flat());
  return bins.map((users) => ({ hubs: users.length, share: sum(users) / total }));
}
