import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readCell } from '../../src/data/cells.js';
import { rowsLeftOut, type ActivityTable } from '../../src/data/table.js';
import { problemsOf, read } from '../support/tables.js';
import {
  activityColumns,
  activityRows,
  measurementsOf,
  type ActivityKind,
  type ActivityRow,
  type Measurement,
} from './activity.js';
import { PLAIN, spelling, writeCsv } from './csv.js';
import { check } from './runs.js';

const KINDS: readonly ActivityKind[] = ['hubs', 'hubs without timescale', 'clusters'];
const formatOf = (kind: ActivityKind) =>
  kind === 'clusters' ? ('cluster-activity' as const) : ('hub-activity' as const);

/** What a file of these rows holds by docs/figures.md, "Counts", worked out row by row. */
function wanted(rows: readonly ActivityRow[]) {
  const byKey = new Map<string, { row: ActivityRow; counts: number[] }>();
  for (const written of rows) {
    if (written.users === null) continue;
    const row = {
      ...written,
      users: written.users,
      cluster: readCell(written.cluster),
      hub: readCell(written.hub),
      timescale: readCell(written.timescale).toLowerCase(),
    };
    const key = JSON.stringify([row.cluster, row.hub, row.timescale, row.day]);
    const known = byKey.get(key);
    if (known) known.counts.push(row.users);
    else byKey.set(key, { row, counts: [row.users] });
  }
  const measurements: Measurement[] = [];
  let [repeated, conflicting] = [0, 0];
  for (const { row, counts } of byKey.values()) {
    const distinct = new Set(counts).size;
    repeated += counts.length - distinct;
    conflicting += distinct - 1;
    measurements.push([row.cluster, row.hub, row.timescale, row.day, Math.max(...counts)]);
  }
  const problems = { 'conflicting-row': conflicting, 'repeated-row': repeated };
  return { measurements: measurements.sort(inOrder), problems };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Measurement, b: Measurement): number =>
  compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]) || a[3] - b[3];

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Compared as text: quicker by far, and a difference can be read. */
const same = (found: unknown, expected: unknown): void => {
  expect(JSON.stringify(found)).to.equal(JSON.stringify(expected));
};

function expectTable(table: ActivityTable, rows: readonly ActivityRow[]): void {
  const { measurements, problems } = wanted(rows);
  same(measurementsOf(table), measurements);
  same(table.clusters, distinct(measurements.map(([cluster]) => cluster)));
  same(table.hubs, distinct(measurements.map(([, hub]) => hub)));
  same(table.timescales, distinct(measurements.map(([, , timescale]) => timescale)));
  const found = problemsOf(table);
  for (const code of ['conflicting-row', 'repeated-row'] as const) {
    expect(found[code] ?? 0, code).to.equal(problems[code]);
  }
  expect([table.rows, rowsLeftOut(table)]).to.deep.equal([rows.length, 0]);
}

describe('a table of activity, written as CSV and read', () => {
  for (const kind of KINDS) {
    it(`is the same table: ${kind}`, () => {
      check(
        800,
        fc.property(activityRows({ kind }), spelling, (rows, style) => {
          expectTable(read(formatOf(kind), writeCsv(activityColumns(rows, kind), style)), rows);
        }),
      );
    });
  }

  it('is the same table wherever a long file is cut for reading', () => {
    // Read by pieces of 2^20 characters: a column that nobody asked for moves the first cut.
    const rows = activityRows({ kind: 'hubs', maxLength: 8 });
    check(
      60,
      fc.property(rows, spelling, fc.nat(600), (some, style, back) => {
        fc.pre(some.length > 0);
        const columns = activityColumns(some, 'hubs');
        const filler = ['x'.repeat(2 ** 20 - back), ...some.slice(1).map(() => '')];
        expectTable(
          read(
            'hub-activity',
            writeCsv([['filler', filler], ...columns], { ...style, order: [0] }),
          ),
          some,
        );
      }),
    );
  });
});

describe('what does not survive', () => {
  const row: ActivityRow = {
    cluster: 'c',
    hub: 'h',
    timescale: 'monthly',
    day: 0,
    users: 1,
    spelling: 0,
  };
  const readBack = (rows: readonly ActivityRow[]) =>
    read('hub-activity', writeCsv(activityColumns(rows, 'hubs'), PLAIN));

  it('are line ends and other blanks in a name: each run is one blank', () => {
    for (const blank of ['\r', '\r\n', '\n', '  ', '\u00a0', '\t', '\u2028']) {
      same(readBack([{ ...row, hub: `a${blank}b` }]).hubs, ['a b']);
    }
  });

  it('is how the letters of a name are put together', () => {
    same(readBack([{ ...row, hub: 'e\u0301' }]).hubs, ['\u00e9']);
  });

  it('is a name of blanks: the cell is a missing one', () => {
    const blanks = [' ', '\t', '\n', '\u00a0', '\u2028', '\uFEFF', '\u200b'].map((blank) => ({
      ...row,
      hub: blank,
    }));
    const table = readBack(blanks);
    same([table.hubs, problemsOf(table)], [[], { 'no-hub': blanks.length }]);
  });
});
