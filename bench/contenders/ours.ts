import { dayOfIso } from '../../src/data/dates.js';
import { expectFormat } from '../../src/data/expect.js';
import { BytesReader } from '../../src/data/read-bytes.js';
import { haveAllCode } from '../../src/kinds/all-code.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { DEFAULT_SCOPE } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import type { ActivityTable } from '../../src/data/table.js';
import type { Chart, Scanned, Usage } from '../usage.js';

haveAllCode();

const TODAY = dayOfIso('2026-11-21');
const PIECE_BYTES = 1 << 16;
const TIMESCALES = ['daily', 'monthly'];

export const usage = (bytes: Uint8Array<ArrayBuffer>): Usage => usageOf(tableOf(bytes));

export const scannedOf = ({ rows, users }: ActivityTable): Scanned => ({
  rows,
  users: users.reduce((sum, count) => sum + count, 0),
});

/** The columns of numbers of a table, by name. */
export const columnsOf = (table: ActivityTable): Record<string, ArrayBufferView> =>
  Object.fromEntries(Object.entries(table).filter(([, part]) => ArrayBuffer.isView(part)));

export function tableOf(bytes: Uint8Array<ArrayBuffer>): ActivityTable {
  const reader = new BytesReader('hub-activity.csv');
  // As a page gets them and reads them.
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    reader.push(bytes.subarray(at, at + PIECE_BYTES));
  }
  return expectFormat(reader.end(), ['hub-activity']);
}

/** As the elements of the page ask for it: each figure by itself. */
export function usageOf(table: ActivityTable): Usage {
  const count = (metric: 'hubs' | 'clusters'): number =>
    countNow(table, metric, DEFAULT_SCOPE, TODAY).value ?? NaN;
  const users = (timescale: string): number =>
    usersNow(table, timescale, DEFAULT_SCOPE, TODAY).value ?? NaN;
  const chart = (options: Partial<OverTimeOptions>): Chart => {
    const { dates, series, totals } = overTime(
      table,
      { measure: 'users', groupBy: 'cluster', timescale: 'monthly', transform: 'none', ...options },
      DEFAULT_SCOPE,
      TODAY,
    );
    return {
      dates,
      series: series.map(({ cluster, drawn }) => ({ name: cluster, values: drawn })),
      totals,
    };
  };
  const sized = (measure: 'hubs' | 'users' | 'share') =>
    sizes(table, { measure, timescales: TIMESCALES, bins: DEFAULT_BINS }, DEFAULT_SCOPE, TODAY);

  const [byHubs] = [sized('hubs'), sized('users'), sized('share')];
  return {
    hubs: count('hubs'),
    clusters: count('clusters'),
    dailyUsers: users('daily'),
    monthlyUsers: users('monthly'),
    hubsOverTime: chart({ measure: 'hubs' }),
    daily: chart({ timescale: 'daily' }),
    dailyLog: chart({ timescale: 'daily', transform: 'log10' }),
    monthly: chart({}),
    monthlyLog: chart({ transform: 'log10' }),
    sizes: byHubs.timescales.map(({ timescale, bins }) => ({
      timescale,
      bins: bins.map(({ hubs, users, share }) => ({ hubs: hubs.length, users, share })),
    })),
  };
}
