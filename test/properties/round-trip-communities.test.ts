import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Table } from '../../src/data/table.js';
import { problemsOf, read } from '../support/tables.js';
import {
  communitiesColumns,
  communitiesFile,
  locationsColumns,
  locationsFile,
  placesColumns,
  placesFile,
} from './communities.js';
import { spelling, writeCsv, type FileColumns } from './csv.js';
import { check } from './runs.js';

/** Without the order of an object's keys, and with -0 as the 0 it is. */
const plain = (rows: readonly object[]): string =>
  JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

const same = (found: readonly object[], expected: readonly object[]): void => {
  expect(plain(found)).to.equal(plain(expected));
};

/** What was wrong with the rows; names and counts that are only odd are noted as well. */
const repeatsIn = (table: Pick<Table, 'problems'>): Record<string, number> => {
  const odd = ['not-whole', 'not-whole-dot', 'comma-thousands', 'case-differs'];
  return Object.fromEntries(
    Object.entries(problemsOf(table)).filter(([code]) => !odd.includes(code)),
  );
};

/** Each row twice, the second time further down. */
const twice = (columns: FileColumns): FileColumns =>
  columns.map(([name, cells]) => [name, [...cells, ...cells]]);

describe('a table beside the activity, written as CSV and read, is the same table', () => {
  it('of communities, with lists of Python and JSON', () => {
    check(
      1000,
      fc.property(communitiesFile, spelling, (file, style) => {
        const table = read('communities', writeCsv(communitiesColumns(file), style));
        same(table.communities, file.rows);
        expect([table.rows, repeatsIn(table)]).to.deep.equal([file.rows.length, {}]);
      }),
    );
  });

  it('of locations', () => {
    check(
      800,
      fc.property(locationsFile, spelling, (file, style) => {
        const table = read('locations', writeCsv(locationsColumns(file), style));
        same([...table.places.values()], file.rows);
        for (const row of file.rows) same([table.places.get(row.id)!], [row]);
        expect([table.rows, repeatsIn(table)]).to.deep.equal([file.rows.length, {}]);
      }),
    );
  });

  it('of places', () => {
    check(
      800,
      fc.property(placesFile, spelling, (file, style) => {
        const table = read('places', writeCsv(placesColumns(file), style));
        same(table.places, file.rows);
        expect([table.rows, repeatsIn(table)]).to.deep.equal([file.rows.length, {}]);
      }),
    );
  });

  it('though every row is there twice', () => {
    check(
      400,
      fc.property(communitiesFile, placesFile, spelling, (communities, places, some) => {
        const style = { ...some, extra: [] };
        const first = read('communities', writeCsv(twice(communitiesColumns(communities)), style));
        same(first.communities, communities.rows);
        const second = read('places', writeCsv(twice(placesColumns(places)), style));
        same(second.places, places.rows);
        for (const table of [first, second]) {
          const repeated = table.rows / 2;
          expect(repeatsIn(table)).to.deep.equal(repeated ? { 'repeated-row': repeated } : {});
        }
      }),
    );
  });
});
