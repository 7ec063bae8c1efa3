import { max, mean, rollup, sum } from 'd3-array';
import { csvParse } from 'd3-dsv';
import type { Chart, Usage } from '../usage.js';
import { binsOf, ceil, chartOf, floor, isShown, logOf, TIMESCALES, windowStart } from './peer.js';

interface Row {
  readonly date: string;
  readonly hub: string;
  readonly users: number;
  readonly cluster: string;
  readonly timescale: string;
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE: Counts = new Map();

/** d3-dsv with a row function, d3-array's rollups. */
export function usage(text: string): Usage {
  const rows: Row[] = csvParse<Row, 'date' | 'hub' | 'users' | 'cluster' | 'timescale'>(
    text,
    ({ date, hub, users, cluster, timescale }) =>
      users !== '' && isShown(hub, cluster)
        ? { date, hub, users: +users, cluster, timescale }
        : null,
  );
  const users = rollup(
    rows,
    (group) => sum(group, (row) => row.users),
    (row) => row.timescale,
    (row) => row.cluster,
    (row) => row.date,
  );
  const means = rollup(
    rows,
    (group) => mean(group, (row) => row.users) ?? NaN,
    (row) => row.timescale,
    (row) => `${row.cluster}/${row.hub}`,
  );
  const monthlyRows = rows.filter((row) => row.timescale === 'monthly');
  const start = windowStart(max(rows, (row) => row.date) ?? '');
  const hubsNow = hubCounts(monthlyRows.filter((row) => row.date >= start));

  const daily = chartOf(users.get('daily') ?? NONE, meanOf);
  const monthly = chartOf(users.get('monthly') ?? NONE, meanOf);
  return {
    hubs: ceil(sum(hubsNow.values(), (perDate) => mean(perDate.values()))),
    clusters: hubsNow.size,
    dailyUsers: usersNow(daily),
    monthlyUsers: usersNow(monthly),
    hubsOverTime: chartOf(hubCounts(monthlyRows), (values) => max(values) ?? 0),
    daily,
    dailyLog: logOf(daily),
    monthly,
    monthlyLog: logOf(monthly),
    sizes: TIMESCALES.map((timescale) => ({
      timescale,
      bins: binsOf([...(means.get(timescale)?.values() ?? [])]),
    })),
  };
}

const meanOf = (values: Iterable<number>): number => mean(values) ?? 0;

/** Per cluster and date. */
const hubCounts = (rows: readonly Row[]): Counts =>
  rollup(
    rows,
    (group) => group.length,
    (row) => row.cluster,
    (row) => row.date,
  );

/** d3's mean passes over NaN. */
const usersNow = ({ series }: Chart): number =>
  floor(sum(series, ({ values }) => mean(Array.from(values))));
