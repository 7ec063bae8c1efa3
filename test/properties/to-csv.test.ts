import { expect } from '@open-wc/testing';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import Papa from 'papaparse';
import { dayOfIso } from '../../src/data/dates.js';
import { toCsv, type Cell, type CellKind, type TidyTable } from '../../src/data/to-csv.js';
import { name } from './names.js';
import { check } from './runs.js';

const CELLS: Readonly<Record<CellKind, fc.Arbitrary<Cell>>> = {
  // No other line end: papaparse takes one kind for the whole file.
  text: fc.oneof(name, fc.constant('')).map((text) => text.replaceAll('\n', '\r\n')),
  number: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
  day: fc.option(fc.integer({ min: -100_000, max: 100_000 })),
};

/** Of a column: a mark at the beginning of a file is not part of the first one's name. */
const columnName = name.map((text) => text.replaceAll('\n', ' ').replace(/^\uFEFF/, ''));

/** A single column has rows that look like blank lines: the widgets have no such table. */
const anyTable: fc.Arbitrary<TidyTable> = fc
  .array(fc.tuple(columnName, fc.constantFrom<CellKind[]>('text', 'number', 'day')), {
    minLength: 2,
    maxLength: 6,
  })
  .map((columns) => columns.map(([of, kind]) => ({ name: of, kind })))
  .chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(fc.tuple(...columns.map(({ kind }) => CELLS[kind])), { maxLength: 8 }),
    }),
  );

/** A cell of a text, as what its column is. */
function valueOf(text: string, kind: CellKind): Cell {
  if (kind === 'text') return text;
  if (text === '') return null;
  return kind === 'day' ? dayOfIso(text) : Number(text);
}

describe('any table, written as CSV and read by others', () => {
  const readers: Readonly<Record<string, (text: string) => string[][]>> = {
    papaparse: (text) =>
      Papa.parse<string[]>(text, {
        delimiter: ',',
        newline: '\r\n',
        skipEmptyLines: false,
      }).data.slice(0, -1),
    'd3-dsv': (text) => csvParseRows(text),
  };
  for (const [reader, parse] of Object.entries(readers)) {
    it(`is the same table: ${reader}`, () => {
      check(
        400,
        fc.property(anyTable, (table) => {
          const [header = [], ...rows] = parse(toCsv(table, { guarded: false }));
          expect(header).to.deep.equal(table.columns.map((column) => column.name));
          const read = rows.map((row) =>
            row.map((text, at) => valueOf(text, table.columns[at]!.kind)),
          );
          // As text, -0 is 0.
          const written = table.rows.map((row) => row.map((cell) => (cell === 0 ? 0 : cell)));
          expect(read).to.deep.equal(written);
        }),
      );
    });
  }

  it('has no cell of text that a spreadsheet runs', () => {
    check(
      400,
      fc.property(anyTable, (table) => {
        const rows = csvParseRows(toCsv(table)).slice(1);
        for (const row of rows) {
          row.forEach((text, at) => {
            if (table.columns[at]!.kind === 'text') expect(text).not.to.match(/^[=+\-@\t\r\n]/);
          });
        }
      }),
    );
  });
});
