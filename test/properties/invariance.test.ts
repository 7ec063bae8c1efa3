import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { scope, read } from '../support/tables.js';
import { firstTextDifference } from '../../scripts/first-difference.mjs';
import { allFigures, textOf, type Tables } from '../support/all-figures.js';
import { activityColumns, figureRows, LAST_DAY, type ActivityRow } from './activity.js';
import { communitiesColumns, locationsColumns, placesColumns } from './communities.js';
import { figureCommunities, figureLocations, figurePlaces } from './figure-communities.js';
import { PLAIN, spelling, writeCsv, type FileColumns, type Spelling } from './csv.js';
import { check } from './runs.js';

const TODAY = LAST_DAY + 3;
const SCOPES = [
  scope(),
  scope({ excludeHubs: [], excludeClusters: [], activeOnly: true }),
  scope({ asOf: 'today', period: 'P20D', excludeHubs: ['b', 'a/b'] }),
  scope({ asOf: '2026-02-05', period: 'P1M', cluster: ['a', 'a/b', '__proto__'] }),
];

/** The rows of a file in another order, some of them twice. */
function rearranged(
  columns: FileColumns,
  keys: readonly number[],
  again: readonly number[],
): FileColumns {
  const count = columns[0]?.[1].length ?? 0;
  const rows = Array.from({ length: count }, (_, row) => row);
  const all = count === 0 ? [] : [...rows, ...again.map((row) => row % count)];
  const order = all
    .map((row, at) => ({ row, key: keys[at % keys.length] as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
  return columns.map(([name, cells]) => [name, order.map((row) => cells[row] as string)]);
}

const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 80 });
const again = fc.array(fc.nat(99), { maxLength: 8 });

describe('no figure changes', () => {
  it('with the order of the rows, repeated rows, blank lines and the spelling of the file', () => {
    const files = fc.record({
      activity: figureRows(),
      unique: figureRows('clusters', 20),
      communities: figureCommunities,
      locations: figureLocations,
      places: figurePlaces,
    });
    check(
      480,
      fc.property(
        files,
        fc.constantFrom(...SCOPES),
        spelling,
        keys,
        again,
        (file, where, style, by, more) => {
          const columns = {
            activity: activityColumns(file.activity, 'hubs'),
            unique: activityColumns(file.unique, 'clusters'),
            communities: communitiesColumns(file.communities),
            locations: locationsColumns(file.locations),
            places: placesColumns(file.places),
          };
          const figures = (
            change: (columns: FileColumns) => FileColumns,
            how: Spelling,
          ): string => {
            const tables: Tables = {
              activity: read('hub-activity', writeCsv(change(columns.activity), how)),
              unique: read('cluster-activity', writeCsv(change(columns.unique), how)),
              communities: read('communities', writeCsv(change(columns.communities), how)),
              locations: read('locations', writeCsv(change(columns.locations), how)),
              places: read('places', writeCsv(change(columns.places), how)),
            };
            return textOf(allFigures(tables, where, TODAY));
          };
          const plain = figures((same) => same, PLAIN);
          // A row is repeated only if it is the same in every column, those that are not read too.
          const how = more.length > 0 ? { ...style, extra: [] } : style;
          const other = figures((same) => rearranged(same, by, more), how);
          expect(firstTextDifference(other, plain)).to.equal(null);
        },
      ),
    );
  });

  it('with the spelling of dates and counts', () => {
    check(
      400,
      fc.property(figureRows(), fc.nat(9999), (rows, shift) => {
        const figures = (some: readonly ActivityRow[]): string => {
          const activity = read('hub-activity', writeCsv(activityColumns(some, 'hubs'), PLAIN));
          return textOf(allFigures({ activity }, scope(), TODAY));
        };
        const other = rows.map((row) => ({ ...row, spelling: row.spelling + shift }));
        expect(firstTextDifference(figures(other), figures(rows))).to.equal(null);
      }),
    );
  });
});
