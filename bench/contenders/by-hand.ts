import Papa from 'papaparse';
import type { Chart, Series, Usage } from '../usage.js';
import { binsOf, ceil, chartOf, floor, isShown, logOf, TIMESCALES, windowStart } from './peer.js';

interface Cells {
  readonly date: string;
  readonly hub: string;
  readonly users: string;
  readonly cluster: string;
  readonly timescale: string;
}

interface Row {
  readonly date: string;
  readonly hub: string;
  readonly users: number;
  readonly cluster: string;
}

type Counts = Map<string, Map<string, number>>;

/** What a page would write by hand: papaparse, an object per row, maps. */
export function usage(text: string): Usage {
  const { data } = Papa.parse<Cells>(text, { header: true, skipEmptyLines: true });
  const rows = { daily: [] as Row[], monthly: [] as Row[] };
  let newest = '';
  for (const { date, hub, users, cluster, timescale } of data) {
    if (users === '' || !isShown(hub, cluster)) continue;
    if (timescale !== 'daily' && timescale !== 'monthly') continue;
    rows[timescale].push({ date, hub, users: Number(users), cluster });
    if (date > newest) newest = date;
  }

  const start = windowStart(newest);
  const hubsPerDate = countsOf(rows.monthly, () => 1);
  const hubsNow = countsOf(
    rows.monthly.filter(({ date }) => date >= start),
    () => 1,
  );
  let hubs = 0;
  for (const perDate of hubsNow.values()) hubs += mean([...perDate.values()]);

  const daily = chartOf(countsOf(rows.daily, usersOf), mean);
  const monthly = chartOf(countsOf(rows.monthly, usersOf), mean);
  return {
    hubs: ceil(hubs),
    clusters: hubsNow.size,
    dailyUsers: usersNow(daily),
    monthlyUsers: usersNow(monthly),
    hubsOverTime: chartOf(hubsPerDate, (values) => values.reduce((a, b) => Math.max(a, b))),
    daily,
    dailyLog: logOf(daily),
    monthly,
    monthlyLog: logOf(monthly),
    sizes: TIMESCALES.map((timescale) => ({
      timescale,
      bins: binsOf(hubMeans(rows[timescale])),
    })),
  };
}

const usersOf = ({ users }: Row): number => users;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Per cluster and date. */
function countsOf(rows: readonly Row[], count: (row: Row) => number): Counts {
  const counts: Counts = new Map();
  for (const row of rows) {
    let perDate = counts.get(row.cluster);
    if (!perDate) counts.set(row.cluster, (perDate = new Map<string, number>()));
    perDate.set(row.date, (perDate.get(row.date) ?? 0) + count(row));
  }
  return counts;
}

const usersNow = ({ series }: Chart): number =>
  floor(series.reduce((sum, { values }) => sum + mean(present(values)), 0));

const present = (values: Series['values']): number[] =>
  Array.from(values).filter((value) => value > 0);

function hubMeans(rows: readonly Row[]): number[] {
  const hubs = new Map<string, { sum: number; dates: number }>();
  for (const { cluster, hub, users } of rows) {
    const key = `${cluster}/${hub}`;
    let one = hubs.get(key);
    if (!one) hubs.set(key, (one = { sum: 0, dates: 0 }));
    one.sum += users;
    one.dates += 1;
  }
  return Array.from(hubs.values(), ({ sum, dates }) => sum / dates);
}
