import { expect } from '@open-wc/testing';
import { KpiError } from '../../src/data/errors.js';
import { readTable } from '../../src/data/read-table.js';
import { columnNames, recognise } from '../../src/data/schemas.js';
import type { Table } from '../../src/data/table.js';
import { PLAIN, writeCsv, type FileColumns, type Spelling } from '../properties/csv.js';
import { ADDRESS } from '../support/tables.js';
import { figureText, filesOf, FORMATS, NAMES, textsOf, type FileName } from './clean.js';
import '../support/all-code.js';

// A file that stopped on its way. No figure can tell that, but no row may come out wrong without a word:
// only the last cell of the last row can be shorter than it was.

const FILES = filesOf(['a', 'two\nlines', 'say "hi"']);
const STYLES: Readonly<Record<string, Spelling>> = {
  plain: PLAIN,
  'quoted, CRLF, BOM': {
    ...PLAIN,
    quotes: [true],
    lineEnds: ['\r\n'],
    innerEnd: '\r\n',
    mark: true,
  },
  'semicolons, blank lines': { ...PLAIN, delimiter: ';', blankLines: [''] },
};

const few = (columns: FileColumns, rows: number): FileColumns =>
  columns.map(([name, cells]) => [name, cells.slice(0, rows)]);
const rowsIn = (columns: FileColumns): number => Math.min(7, columns[0]![1].length);

/** The table of a text, or the error it is. */
function outcome(text: string): Table | KpiError {
  try {
    return readTable(text, ADDRESS);
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}

/** The figures of the files, one of which is another text. */
const figuresWith = (file: FileName, text: string): string =>
  figureText({ ...textsOf(FILES), [file]: text });

/** Whether a text ends inside quotes. */
const endsInQuotes = (text: string): boolean => text.split('"').length % 2 === 0;

/** The cells of the row that a cut went through; how many there are is what counts. */
const fieldsIn = (row: string, delimiter: string): number => {
  const outside = row.split('"').filter((_, at) => at % 2 === 0);
  return outside.join('').split(delimiter).length;
};

/** The last cell of a row that may be cut in it. */
function lastCell(row: string, delimiter: string): string {
  const raw = row.replace(/[\r\n]+$/, '').slice(row.lastIndexOf(delimiter) + 1);
  return raw.startsWith('"')
    ? raw.slice(1, -1).replaceAll('""', '"').replaceAll('\r\n', '\n')
    : raw;
}

const withLastCell = (columns: FileColumns, cell: string): FileColumns =>
  columns.map(([name, cells], at) =>
    at < columns.length - 1 ? [name, cells] : [name, [...cells.slice(0, -1), cell]],
  );

function expectPrefix(file: FileName, style: Spelling, ends: readonly number[], prefix: string) {
  const { delimiter } = style;
  const complete = ends.findLastIndex((end) => end <= prefix.length);
  const found = outcome(prefix);
  const where = JSON.stringify(prefix.slice(-40));
  if (complete < 0) {
    // Nothing but a part of the header.
    const header = prefix.replace('\uFEFF', '').trim().replaceAll('"', '').split(delimiter);
    const format = recognise(columnNames(header))?.format;
    if (found instanceof KpiError) {
      expect(found.facts.address).to.equal(ADDRESS);
      expect(format === undefined || endsInQuotes(prefix), where).to.be.true;
    } else expect([found.format, found.rows], where).to.deep.equal([format, 0]);
    return;
  }
  const rest = prefix.slice(ends[complete]).replace(/^[\r\n]+/, '');
  if (endsInQuotes(rest)) {
    expect(found, where).to.be.instanceOf(KpiError);
    expect((found as KpiError).facts.reason, where).to.equal('quote');
    return;
  }
  if (found instanceof KpiError) throw found;
  expect(found.format).to.equal(FORMATS[file]);
  const before = writeCsv(few(FILES[file], complete), style);
  const fields = FILES[file].length;
  if (rest.trim() === '') {
    expect([found.rows, found.problems], where).to.deep.equal([complete, []]);
  } else if (fieldsIn(rest, delimiter) < fields) {
    const [problem, ...others] = found.problems;
    expect([problem?.code, problem?.count, others.length], where).to.deep.equal([
      'field-count',
      1,
      0,
    ]);
  } else {
    const cut = withLastCell(few(FILES[file], complete + 1), lastCell(rest, delimiter));
    expect(found, where).to.deep.equal(readTable(writeCsv(cut, style), ADDRESS));
    return;
  }
  if (figuresWith(file, prefix) !== figuresWith(file, before))
    expect.fail(`Other figures ${where}`);
}

describe('a file that ends too early gives the figures of its whole rows, or an error', () => {
  for (const file of NAMES) {
    for (const [name, style] of Object.entries(STYLES)) {
      it(`at every character of ${file}: ${name}`, () => {
        const columns = FILES[file];
        const rows = rowsIn(columns);
        const ends = Array.from(
          { length: rows + 1 },
          (_, count) => writeCsv(few(columns, count), style).trimEnd().length,
        );
        const text = writeCsv(few(columns, rows), style);
        for (let length = 0; length <= text.length; length += 1) {
          expectPrefix(file, style, ends, text.slice(0, length));
        }
      });
    }

    it(`after its header, ended or not: ${file}`, () => {
      const header = textsOf(FILES)[file].split('\n')[0] as string;
      const quoted = header.replace(/[^,]+/g, '"$&"');
      for (const text of [header, quoted, header.toUpperCase(), `\uFEFF${quoted}`]) {
        for (const end of ['', '\n', '\r\n', '\r', '\n\n \n']) {
          const table = readTable(text + end, ADDRESS);
          expect([table.format, table.rows, table.problems]).to.deep.equal([FORMATS[file], 0, []]);
          expect(figuresWith(file, text + end)).to.equal(figuresWith(file, header));
        }
      }
    });
  }
});
