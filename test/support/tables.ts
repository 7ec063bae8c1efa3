import { KpiError } from '../../src/data/errors.js';
import { expectFormat, type TableOf } from '../../src/data/expect.js';
import { BytesReader } from '../../src/data/read-bytes.js';
import type { ActivityTable, Format } from '../../src/data/table.js';
import { dayOfIso, type Day } from '../../src/data/dates.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import './all-code.js';

export const ADDRESS = 'https://example.org/data.csv';

/** Reads a text as a table of a format, from its bytes as a page does. */
export function read<F extends Format>(format: F, text: string): TableOf<F> {
  const reader = new BytesReader(ADDRESS);
  reader.push(new TextEncoder().encode(text));
  return expectFormat(reader.end(), [format]);
}

/** Hub activity: each row is `date,hub,users,cluster` and, where it is not monthly, a timescale. */
export function hubActivity(...rows: readonly string[]): ActivityTable {
  const complete = rows.map((row) => (row.split(',').length === 4 ? `${row},monthly` : row));
  return read('hub-activity', ['date,hub,users,cluster,timescale', ...complete].join('\n'));
}

export const clusterActivity = (...rows: readonly string[]): ActivityTable =>
  read('cluster-activity', ['date,cluster,unique_users', ...rows].join('\n'));

export const day = (iso: string): Day => dayOfIso(iso);

/** The default scope but for some attributes. */
export const scope = (some: Partial<Scope> = {}): Scope => ({ ...DEFAULT_SCOPE, ...some });

/** The failure of a function that must fail. */
export function failureOf(action: () => unknown): KpiError {
  try {
    action();
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}

/** Number of rows by problem. */
export const problemsOf = ({ problems }: Pick<ActivityTable, 'problems'>): Record<string, number> =>
  Object.fromEntries(problems.map(({ code, count }) => [code, count]));
