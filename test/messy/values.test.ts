import { expect } from '@open-wc/testing';
import { columnName } from '../../src/data/schemas.js';
import type { ProblemCode } from '../../src/data/table.js';
import type { FileColumns } from '../properties/csv.js';
import {
  figuresOf,
  figureText,
  filesOf,
  problemsOf,
  textsOf,
  type FileName,
  type Files,
} from './clean.js';

const FILES = filesOf(['a', 'b', 'c', 'd', 'e', 'f']);

/** One cell of a file. */
interface Where {
  readonly file: FileName;
  readonly column: string;
  readonly row: number;
}

/** The files with a cell changed, or without its row where the cell is `null`. */
function withCell({ file, column, row }: Where, cell: string | null): Files {
  const columns: FileColumns = FILES[file].map(([name, cells]) => {
    if (cell === null) return [name, cells.filter((_, at) => at !== row)];
    const changed = columnName(name) === column;
    return [name, cells.map((old, at) => (changed && at === row ? cell : old))];
  });
  return { ...FILES, [file]: columns };
}

/** What a cell comes to: another spelling, or `null` where its row is left out for a reason. */
interface Reading {
  readonly like: string | null;
  readonly problem?: ProblemCode;
}

const as = (like: string, ...cells: readonly string[]): [string, Reading][] =>
  cells.map((cell) => [cell, { like }]);
const bad = (
  problem: ProblemCode,
  like: string | null,
  ...cells: readonly string[]
): [string, Reading][] => cells.map((cell) => [cell, { like, problem }]);

const broken = (like: string, ...cells: readonly string[]): [string, Reading][] =>
  cells.map((cell) => [cell, { like, problem: 'not-whole' }]);

const COUNTS = [
  ...as('12', '12.0', '12.', '012', '+12', '1.2e1', '1.2E+1', '120e-1', ' 12 ', '\u00a012\u00a0'),
  ...broken('0.5', '0.5', '.5', '0.50', '5e-1', '+.5'),
  ...as('1234', '1,234', '1 234', "1'234", '1\u00a0234', '1\u202f234', '1’234', '1,234.0'),
  ...as('', 'NA', 'N/A', '#N/A', '\\N', '-', ' na '),
  ...as('0', '-0', '-0.0', '0e9', '00', '+0'),
  ...as('', ' ', '\t', '\u00a0', 'NaN', 'nan', 'NAN', 'null', 'NULL', ' NaN '),
  ...bad('bad-count', null, '1.234.567', '1,23', '1_234', '1,234 567', '12,5'),
  ...bad('bad-count', null, '-1', '-0.5', '-1e-9', '−1', '--1', '++1', '+-1', '1e', 'e1', '.', '+'),
  ...bad('bad-count', null, '0x10', '0b1', '0o7', '1e999', '1e16', 'Infinity', '-Infinity', 'inf'),
  ...bad('bad-count', null, 'None', '--', '?', 'twelve', '12 users', '12%', '~12', '=12'),
  ...bad('bad-count', null, '١٢', '１２', 'Ⅻ', '½', '"12"', 'true', '[]', '1/2', '2026-01-01'),
];

const DATES = [
  ...as(
    '2026-01-07',
    '2026-01-07 00:00:00',
    '2026-01-07T23:59:59',
    '2026-01-07T12:30',
    ' 2026-01-07 ',
  ),
  ...as(
    '2026-01-07',
    '2026-01-07T23:59:59.999Z',
    '2026-01-07 00:00:00.000000',
    '2026-01-07t10:00z',
  ),
  ...as('2026-01-07', '2026-01-06T23:59:59-08:00', '2026-01-06T24:00:00', '2026-01-06T24:00:00Z'),
  ...as(
    '2026-01-07',
    '2026-01-08T00:30:00+01:00',
    '2026-01-08 13:59:59+14:00',
    '2026-01-07T10:00+00:00',
    '2026-01-07T00:00:00+01:00',
    '2026-01-07 00:00:00 UTC',
    '2026-01-07 10:00:00.000000 UTC',
    '2026-01-07Z',
  ),
  ...as(
    '2026-01-07',
    '2026-01-06T20:00-0400',
    '2026-01-07 00:00:00 +0000',
    '2026-01-07T05:30:00+05:30',
  ),
  ...bad(
    'bad-date',
    null,
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-07',
    '2026-01-32',
    '2026-01-00',
  ),
  ...bad(
    'bad-date',
    null,
    '20260107',
    '01/07/2026',
    '7.1.2026',
    '2026/01/07',
    '2026-1-7',
    '26-01-07',
  ),
  ...bad(
    'bad-date',
    null,
    '2026-01',
    '2026',
    '2026-W02-3',
    '2026-007',
    '1767744000',
    '46029',
    'Jan 7, 2026',
  ),
  ...bad(
    'bad-date',
    null,
    '2026-01-07T24:00:01',
    '2026-01-07T25:00',
    '2026-01-07T12:60',
    '2026-01-07T',
  ),
  ...bad(
    'bad-date',
    null,
    '2026-01-07T00:00+25:00',
    '2026-01-07 00:00 PST',
    '2026-01-07 9:30',
    '2026-01-07-05',
  ),
  ...bad(
    'bad-date',
    null,
    '',
    ' ',
    'NaT',
    'NaN',
    'null',
    'today',
    'latest',
    '٢٠٢٦-01-07',
    '２０２６-01-07',
    '-2026-01-07',
  ),
];

const DEGREES = [
  ...as('-33.5', '-33.50', '-3.35e1', ' -33.5 ', '\u00a0-33.5', '-33,5', '-33,50'),
  ...as('12', '+12', '12.0', '1.2e1', '012'),
  ...as('0', '-0', '0.0', '+0'),
  ...as('', ' ', 'NaN', 'nan', 'null', 'NULL', '\u00a0'),
  ...bad(
    'bad-coordinate',
    '',
    '33,5,1',
    '33.5S',
    '33°30′',
    '33 30',
    '181',
    '-1000',
    '1e999',
    'Infinity',
    '0x10',
    'NA',
    'north',
  ),
];

const HEADS: readonly (Where & { readonly cells: readonly [string, Reading][] })[] = [
  { file: 'activity', column: 'users', row: 4, cells: COUNTS },
  { file: 'newer', column: 'users', row: 5, cells: COUNTS },
  { file: 'unique', column: 'unique_users', row: 2, cells: COUNTS },
  { file: 'places', column: 'users', row: 2, cells: COUNTS },
  { file: 'activity', column: 'date', row: 4, cells: DATES },
  { file: 'newer', column: 'date', row: 5, cells: DATES },
  { file: 'unique', column: 'date', row: 2, cells: DATES },
  { file: 'locations', column: 'latitude', row: 0, cells: DEGREES },
  { file: 'locations', column: 'longitude', row: 0, cells: DEGREES },
  { file: 'places', column: 'latitude', row: 2, cells: DEGREES },
  { file: 'places', column: 'longitude', row: 2, cells: DEGREES },
];

describe('a cell that is written oddly', () => {
  for (const { cells, ...where } of HEADS) {
    const { file, column, row } = where;
    const plain = new Map<string | null, string>();
    const figureLike = (cell: string | null): string => {
      let known = plain.get(cell);
      if (known === undefined)
        plain.set(cell, (known = figureText(textsOf(withCell(where, cell)))));
      return known;
    };

    it(`in “${column}” of ${file} is read, or its row is left out and named: ${cells.length} ways`, () => {
      for (const [cell, { like, problem }] of cells) {
        const name = JSON.stringify(cell);
        const texts = textsOf(withCell(where, cell));
        const problems = problemsOf(figuresOf(texts)).map((one) => [
          one.code,
          one.count,
          ...one.rows,
        ]);
        expect(problems, name).to.deep.equal(problem ? [[problem, 1, row + 2]] : []);
        if (figureText(texts) !== figureLike(like)) {
          expect.fail(`${name} gives other figures than ${JSON.stringify(like)}`);
        }
      }
    });

    it(`in “${column}” of ${file} means something: other figures without it`, () => {
      const readings = new Set(cells.map(([, { like }]) => like));
      const figures = new Set([...readings].map(figureLike));
      expect(figures.size).to.be.greaterThan(1);
    });
  }
});
