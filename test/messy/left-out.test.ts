import { expect } from '@open-wc/testing';
import { columnName } from '../../src/data/schemas.js';
import type { ProblemCode } from '../../src/data/table.js';
import { PLAIN, writeCsv, type FileColumns, type Spelling } from '../properties/csv.js';
import { figuresOf, figureText, filesOf, problemsOf, textsOf, type FileName } from './clean.js';

const FILES = filesOf(['a', 'b', 'c/d', 'e']);
const CLEAN = figureText(textsOf(FILES));

/** A row as it is in the file but for some cells, by column. */
type Cells = Readonly<Record<string, string>>;
const BAD: Readonly<Record<FileName, readonly (readonly [ProblemCode, Cells])[]>> = {
  activity: [
    ['no-cluster', { cluster: '' }],
    ['no-cluster', { cluster: ' \u00a0' }],
    ['no-hub', { hub: '' }],
    ['no-hub', { hub: '\n' }],
    ['no-timescale', { timescale: '' }],
    ['bad-date', { date: 'yesterday' }],
    ['bad-date', { date: '' }],
    ['bad-count', { users: 'many' }],
    ['bad-count', { users: '-1' }],
    ['no-cluster', { date: '', hub: '', users: '', cluster: '' }],
    ['no-hub', { hub: '\u200b' }],
  ],
  newer: [
    ['no-cluster', { cluster: '' }],
    ['no-hub', { hub: '' }],
    ['bad-date', { date: '2026-02-30' }],
    ['bad-count', { users: '1,23,4' }],
  ],
  unique: [
    ['no-cluster', { cluster: '' }],
    ['bad-date', { date: '0' }],
    ['bad-count', { unique_users: '1e999' }],
  ],
  communities: [
    ['no-name', { community: '' }],
    ['bad-list', { id: 'prod' }],
    ['bad-list', { id: "['prod'" }],
    ['bad-list', { id: "['prod']]" }],
    ['bad-list', { cluster: "['a' 'b']" }],
    ['bad-list', { cluster: "__import__('os')" }],
    ['bad-list', { location: "{'rec': 1}" }],
    ['bad-list', { location: "[['rec0']]" }],
    ['bad-list', { 'domain (from hubs)': '[' }],
  ],
  locations: [
    ['no-name', { aid: '' }],
    ['repeated-place', { aid: 'rec1', country: 'Elsewhere' }],
  ],
  places: [
    ['no-name', { name: ' ' }],
    ['bad-count', { users: '12 users' }],
  ],
};

const HARD: Spelling = {
  ...PLAIN,
  delimiter: ';',
  lineEnds: ['\r\n', '\r'],
  blankLines: [''],
  quotes: [true],
  header: ['upper', 'padded'],
  mark: true,
};
const STYLES: readonly (readonly [name: string, style: Spelling, row: (at: number) => number])[] = [
  ['plain', PLAIN, (at) => at + 2],
  // A blank line before the header and before each row: a spreadsheet counts them.
  ['as messy as can be', HARD, (at) => 2 * at + 4],
];

/** A copy of a row, changed, put in at a place. */
function withRow(columns: FileColumns, at: number, cells: Cells, copied = 0): FileColumns {
  return columns.map(([name, old]) => {
    const cell = cells[columnName(name)] ?? old[copied] ?? '';
    return [name, [...old.slice(0, at), cell, ...old.slice(at)]];
  });
}

/** First, in the middle, last. */
const placesIn = (columns: FileColumns): number[] => {
  const rows = columns[0]![1].length;
  return [0, Math.floor(rows / 2), rows];
};

/** Kinds of rows that count, once. */
const MERGED: ReadonlySet<ProblemCode> = new Set(['repeated-place']);

describe('what cannot be read is left out and named, and the rest gives the same figures', () => {
  for (const [file, rows] of Object.entries(BAD) as [FileName, (typeof BAD)[FileName]][]) {
    for (const [style, how, rowOf] of STYLES) {
      it(`in ${file}, ${style}: ${rows.length} kinds of rows`, () => {
        const columns = FILES[file];
        for (const [code, cells] of rows) {
          // What repeats a place must come after it.
          const places = placesIn(columns).slice(MERGED.has(code) ? 1 : 0);
          for (const at of places) {
            const files = { ...FILES, [file]: withRow(columns, at, cells, Math.max(0, at - 1)) };
            const texts = textsOf(files, (all) => writeCsv(all, how));
            const what = `${code} ${JSON.stringify(cells)} at ${at}`;
            expect(figureText(texts) === CLEAN, what).to.be.true;
            const problems = problemsOf(figuresOf(texts));
            expect(problems.length, what).to.equal(1);
            expect(problems[0], what).to.deep.include({ code, count: 1, rows: [rowOf(at)] });
            expect(problems[0]!.leftOut, what).to.equal(!MERGED.has(code));
          }
        }
      });
    }

    it(`in ${file}: rows of too few or too many fields`, () => {
      const lines = textsOf(FILES)[file].trimEnd().split('\n');
      const fields = FILES[file].length;
      for (const count of [1, fields - 1, fields + 1, 2 * fields]) {
        const row = Array.from({ length: count }, () => 'x').join(',');
        const text = [lines[0], row, ...lines.slice(1), row, ''].join('\n');
        const texts = { ...textsOf(FILES), [file]: text };
        expect(figureText(texts) === CLEAN, `${count} fields`).to.be.true;
        expect(problemsOf(figuresOf(texts))).to.deep.equal([
          { code: 'field-count', count: 2, leftOut: true, rows: [2, lines.length + 2] },
        ]);
      }
    });

    it(`in ${file}: all of these at once, in any number`, () => {
      const kinds = rows.filter(([code]) => !MERGED.has(code));
      const columns = kinds.reduce(
        (all, [, cells]) => withRow(all, all[0]![1].length, cells),
        FILES[file],
      );
      const texts = textsOf({ ...FILES, [file]: columns });
      expect(figureText(texts) === CLEAN).to.be.true;
      const found = problemsOf(figuresOf(texts));
      expect(found.reduce((sum, { count }) => sum + count, 0)).to.equal(kinds.length);
      const codes = new Set(kinds.map(([code]) => code));
      expect(found.map(({ code }) => code)).to.have.members([...codes]);
    });
  }
});
