import fc from 'fast-check';
import { isoOfDay } from '../../src/data/dates.js';

const NAMES = [
  'p',
  'prod',
  'hub-1',
  'hub-2',
  'hub-3',
  'hub-12',
  'a b',
  'é',
  '日本語',
  'hub-of-a-long-name',
  '01',
  '-5',
];

/** Cells in place of those that are expected. */
const ODD_DAYS = [
  '2024-02-30',
  '2024-2-28',
  '0024-02-28',
  '2024-02-2x',
  '2024x02-28',
  '2024-00-10',
  '2024-13-01',
  '',
];
const ODD_COUNTS = [
  '',
  '.0',
  '7.00',
  '5.5',
  '-1',
  '12345',
  '123456789',
  '1234567890',
  '9999999999',
  '000000000012',
  '9007199254740993',
];

const HEADERS = [
  ['date', 'hub', 'users', 'cluster', 'timescale'],
  ['users', 'hub', 'date', 'cluster'],
  ['hub', 'cluster', 'timescale', 'date', 'users'],
  ['cluster', 'users', 'date', 'hub'],
  ['date', 'cluster', 'unique_users'],
];

const some = <T>(value: T, others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 60, arbitrary: fc.constant(value) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/**
 * Texts of files of activity as a program writes them: the same names day after day, or name by name the same days,
 * with a few gaps and a few odd cells. Their days pass the ends of months and of a year.
 */
export const regularFile: fc.Arbitrary<string> = fc
  .record({
    columns: fc.constantFrom(...HEADERS),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }),
    first: fc.integer({ min: 19_690, max: 19_790 }),
    days: fc.integer({ min: 1, max: 40 }),
    step: fc.constantFrom(1, 1, 1, 7, 31),
    isByName: fc.boolean(),
    suffix: fc.constantFrom('', '', '', ' 00:00:00', 'T23:00:00+02:00', 'T23:00:00-02:00', ' '),
    decimals: fc.constantFrom('', '.0'),
    delimiter: fc.constantFrom(',', ',', ';'),
    lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  })
  .chain(
    ({ columns, names, first, days, step, isByName, suffix, decimals, delimiter, lineEnd }) => {
      const all = Array.from({ length: days }, (_, at) => first + at * step);
      const rows = isByName
        ? names.flatMap((name) => all.map((day) => ({ name, day })))
        : all.flatMap((day) => names.map((name) => ({ name, day })));
      const row = fc.record({
        isThere: some(true, [false]),
        day: some<string | null>(null, ODD_DAYS),
        count: some<string | null>(null, ODD_COUNTS),
        name: some<string | null>(null, NAMES),
        users: fc.nat(2000),
      });
      return fc.array(row, { minLength: rows.length, maxLength: rows.length }).map((cells) => {
        const lines = rows.flatMap(({ name, day }, at) => {
          const { isThere, users, ...odd } = cells[at] as (typeof cells)[number];
          if (!isThere) return [];
          const count = odd.count ?? `${users}${decimals}`;
          const values: Record<string, string> = {
            date: odd.day ?? `${isoOfDay(day)}${suffix}`,
            hub: odd.name ?? name,
            cluster: columns.includes('hub') ? 'c' : (odd.name ?? name),
            timescale: 'daily',
            users: count,
            unique_users: count,
          };
          return [columns.map((column) => values[column]).join(delimiter)];
        });
        return [columns.join(delimiter), ...lines, ''].join(lineEnd);
      });
    },
  );
