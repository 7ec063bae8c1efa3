import { expect } from '@open-wc/testing';
import type { Problem, ProblemCode, TableSource } from '../../src/data/table.js';
import { wordsFor } from '../../src/words/format.js';
import { problemSentences } from '../../src/words/problems.js';
import { ADDRESS, hubActivity } from '../support/tables.js';

const en = wordsFor('en');

const file = (...problems: readonly Problem[]): TableSource => ({
  address: ADDRESS,
  rows: 100,
  problems,
});

const LEFT_OUT = /^3 rows left out: /;
const REPEAT = /^3 rows repeat others: /;
const everyCode: Record<ProblemCode, RegExp> = {
  'field-count': LEFT_OUT,
  'no-cluster': LEFT_OUT,
  'no-hub': LEFT_OUT,
  'no-timescale': LEFT_OUT,
  'bad-date': LEFT_OUT,
  'bad-count': LEFT_OUT,
  'bad-list': LEFT_OUT,
  'bad-coordinate': /^3 rows count without their place: /,
  'no-name': LEFT_OUT,
  'to-come': /^3 rows do not count yet: /,
  'repeated-row': REPEAT,
  'conflicting-row': REPEAT,
  'repeated-place': REPEAT,
  'not-whole': /^3 counts are not whole: “seven” /,
  'not-whole-dot': /^3 counts have a dot before three digits: “seven”, read with a decimal point, /,
  'comma-thousands':
    /^3 counts have a comma before three digits: “seven”, read with a thousands separator, /,
  'repeated-column': /^3 columns are there twice, and the first of each counts: /,
  'case-differs': /^3 groups of names differ in case alone and count as different ones: /,
  'not-utf-8': /^3 characters may be wrong: /,
  'cut-off': /may have been cut off on its way: it ended in the middle of /,
};

describe('problems in the data', () => {
  for (const [code, begins] of Object.entries(everyCode) as [ProblemCode, RegExp][]) {
    it(`${code} is a whole sentence`, () => {
      for (const column of code === 'repeated-column' ? ['users'] : [undefined, 'users']) {
        const problem: Problem = {
          code,
          leftOut: begins === LEFT_OUT,
          count: 3,
          rows: [2, 5, 9],
          example: 'seven',
          ...(column === undefined ? {} : { column }),
        };
        const [sentence, ...more] = problemSentences([file(problem)], en);
        expect(more).to.deep.equal([]);
        expect(sentence).to.match(begins);
        expect(sentence).to.include('(rows 2, 5, 9)').and.include(ADDRESS);
        expect(sentence).not.to.match(/\{\w|undefined|null|“”/);
        if (column !== undefined) expect(sentence).to.include(`“${column}”`);
      }
    });
  }

  it('say how many rows are left out, why and where', () => {
    const table = hubActivity(
      '2026-01-01,a,5,x',
      'yesterday,a,5,x',
      '2026-01-02,a,many,x',
      '2026-01-03,a,-1,x',
    );
    expect(problemSentences([table], en)).to.deep.equal([
      '3 rows left out: not a count: “many” in “users” (rows 4, 5); ' +
        `not a date: “yesterday” in “date” (row 3), in ${ADDRESS}`,
    ]);
  });

  it('speak of one row as of one', () => {
    const table = hubActivity('2026-01-01,a,5,x', '2026-01-01,a,5,x', 'never,a,5,x');
    const [leftOut, repeated] = problemSentences([table], en);
    expect(leftOut).to.match(/^1 row left out: .+ \(row 4\), in /);
    expect(repeated).to.match(/^1 row repeats another: .+ \(row 3\), in /);
  });

  it('name the first rows and count the others', () => {
    const rows = Array.from({ length: 1300 }, (_, index) => `2026-01-01,hub-${index},x,a`);
    expect(problemSentences([hubActivity(...rows)], en)[0]).to.match(
      /^1,300 rows left out: .+ \(rows 2, 3, 4, 5, 6 and 1,295 more\), in /,
    );
  });

  it('are told for each file, and not for one without', () => {
    const bad: Problem = { code: 'no-hub', leftOut: true, count: 1, rows: [2] };
    const other = { ...file(bad), address: 'https://example.org/other.csv' };
    const sentences = problemSentences([file(bad), file(), other], en);
    expect(sentences.map((sentence) => sentence.split(', in ').at(-1))).to.deep.equal([
      ADDRESS,
      other.address,
    ]);
  });

  it('repeat a cell as it is', () => {
    for (const example of ['{reasons}', '$&', '<img src=x>']) {
      const bad: Problem = { code: 'bad-date', leftOut: true, count: 1, rows: [2], example };
      expect(problemSentences([file(bad)], en)[0]).to.include(`not a date: “${example}”`);
    }
  });
});
