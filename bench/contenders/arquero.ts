import { desc, escape, fromCSV, op, type ColumnTable } from 'arquero';
import type { Chart, Usage } from '../usage.js';
import { binsOf, ceil, floor, isShown, logOf, TIMESCALES, windowStart } from './peer.js';

interface Row {
  readonly date: string;
  readonly hub: string;
  readonly users: number | null;
  readonly cluster: string;
  readonly timescale: string;
}

/** Arquero's columns and verbs. Dates stay texts: a Date per row takes it twice the time. */
export function usage(text: string): Usage {
  const rows = fromCSV(text, { parse: { date: String } }).filter(
    escape(({ users, hub, cluster }: Row) => users !== null && isShown(hub, cluster)),
  );
  const newest = rows.rollup({ date: op.max('date') }).get('date', 0) as string;
  const start = windowStart(newest);

  const of = (timescale: string): ColumnTable =>
    rows.filter(escape((row: Row) => row.timescale === timescale)).reify();
  const [dailyRows, monthlyRows] = [of('daily'), of('monthly')];
  const hubsNow = monthlyRows
    .filter(escape(({ date }: Row) => date >= start))
    .groupby('cluster', 'date')
    .rollup({ count: op.count() })
    .groupby('cluster')
    .rollup({ count: op.mean('count') });

  const dailyUsers = usersPerDate(dailyRows);
  const monthlyUsers = usersPerDate(monthlyRows);
  const daily = chartOf(dailyUsers, 'mean');
  const monthly = chartOf(monthlyUsers, 'mean');
  const hubs = monthlyRows.groupby('cluster', 'date').rollup({ count: op.count() });
  return {
    hubs: ceil(total(hubsNow)),
    clusters: hubsNow.numRows(),
    dailyUsers: usersNow(dailyUsers),
    monthlyUsers: usersNow(monthlyUsers),
    hubsOverTime: chartOf(hubs, 'max'),
    daily,
    dailyLog: logOf(daily),
    monthly,
    monthlyLog: logOf(monthly),
    sizes: TIMESCALES.map((timescale) => {
      const means = (timescale === 'daily' ? dailyRows : monthlyRows)
        .groupby('cluster', 'hub')
        .rollup({ users: op.mean('users') });
      return { timescale, bins: binsOf(means.array('users') as number[]) };
    }),
  };
}

const usersPerDate = (rows: ColumnTable): ColumnTable =>
  rows
    .groupby('cluster', 'date')
    .rollup({ count: op.sum('users') })
    .filter(escape(({ count }: { count: number }) => count > 0));

const total = (counts: ColumnTable): number =>
  counts.rollup({ total: op.sum('count') }).get('total', 0) as number;

const usersNow = (counts: ColumnTable): number =>
  floor(total(counts.groupby('cluster').rollup({ count: op.mean('count') })));

/** @param size what the order of the series goes by */
function chartOf(counts: ColumnTable, size: 'mean' | 'max'): Chart {
  const perDate = counts
    .groupby('date')
    .rollup({ total: op.sum('count') })
    .orderby('date');
  const wide = counts.groupby('date').pivot('cluster', 'count').orderby('date');
  const order = counts
    .groupby('cluster')
    .rollup({ size: op[size]('count') })
    .orderby(desc('size'), 'cluster');
  return {
    dates: perDate.array('date'),
    series: (order.array('cluster') as string[]).map((name) => ({
      name,
      values: Array.from(wide.array(name) as (number | undefined)[], (value) => value ?? NaN),
    })),
    totals: perDate.array('total') as number[],
  };
}
