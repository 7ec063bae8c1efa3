import { expect } from '@open-wc/testing';
import { ProblemTally } from '../../src/data/problems.js';
import { rowsLeftOut } from '../../src/data/table.js';
import { ADDRESS, hubActivity, problemsOf } from '../support/tables.js';

describe('problems', () => {
  it('are counted by kind, each with its first rows', () => {
    const tally = new ProblemTally();
    for (const row of [9, 8, 7, 6, 5, 4, 3]) tally.add('bad-date', row, 'date', `day ${row}`);
    tally.add('field-count', 2);
    expect(tally.list()).to.deep.equal([
      {
        code: 'bad-date',
        count: 7,
        leftOut: true,
        rows: [3, 4, 5, 6, 7],
        column: 'date',
        example: 'day 9',
      },
      { code: 'field-count', count: 1, leftOut: true, rows: [2] },
    ]);
  });

  it('cut a long cell short', () => {
    const tally = new ProblemTally();
    tally.add('bad-count', 2, 'users', 'x'.repeat(1000));
    expect(tally.list()[0]?.example?.length).to.be.lessThan(100);
  });

  it('count rows that are left out, not rows that still count', () => {
    const tally = new ProblemTally();
    tally.add('bad-date', 2);
    tally.add('repeated-row', 3);
    tally.add('conflicting-row', 4);
    tally.add('repeated-place', 5);
    tally.add('bad-coordinate', 6);
    expect(rowsLeftOut({ address: ADDRESS, rows: 9, problems: tally.list() })).to.equal(1);
  });
});

describe('a row of activity', () => {
  it('is left out and counted without cluster or hub, date or count', () => {
    const table = hubActivity(
      '2026-01-01,prod,5,a',
      '2026-01-02,prod,5,',
      '2026-01-03,  ,5,a',
      '2026-02-30,prod,5,a',
      '2026-01-05,prod,-5,a',
      '2026-01-06,prod,many,a',
    );
    expect([...table.users]).to.deep.equal([5]);
    expect(table.rows).to.equal(6);
    expect(problemsOf(table)).to.deep.equal({
      'bad-count': 2,
      'no-cluster': 1,
      'no-hub': 1,
      'bad-date': 1,
    });
    const [badCount] = table.problems;
    expect(badCount).to.deep.include({ rows: [6, 7], column: 'users', example: '-5' });
  });

  it('without a count is no measurement and no problem', () => {
    const table = hubActivity('2026-01-01,prod,,a', '2026-01-02,prod,NaN,a', '2026-01-03,prod,0,a');
    expect([...table.users]).to.deep.equal([0]);
    expect(table.problems).to.deep.equal([]);
  });

  it('that repeats another counts once', () => {
    const table = hubActivity(...Array.from({ length: 3 }, () => '2026-01-01,prod,6,a'));
    expect([...table.users]).to.deep.equal([6]);
    expect(problemsOf(table)).to.deep.equal({ 'repeated-row': 2 });
  });

  it('that contradicts another counts if it is the largest', () => {
    const table = hubActivity('2026-01-01,prod,6,a', '2026-01-01,prod,9,a', '2026-01-01,prod,7,a');
    expect([...table.users]).to.deep.equal([9]);
    expect(problemsOf(table)).to.deep.equal({ 'conflicting-row': 2 });
  });

  it('repeats or contradicts others alike in every order', () => {
    const rows = [6, 6, 7].map((users) => `2026-01-01,prod,${users},a`) as [string, string, string];
    const [one, two, three] = rows;
    for (const order of [rows, [one, three, two], [three, one, two]]) {
      expect(problemsOf(hubActivity(...order))).to.deep.equal({
        'repeated-row': 1,
        'conflicting-row': 1,
      });
    }
  });

  it('of another hub, cluster, timescale or day repeats nothing', () => {
    const table = hubActivity(
      '2026-01-01,prod,6,a',
      '2026-01-02,prod,6,a',
      '2026-01-01,test,6,a',
      '2026-01-01,prod,6,b',
      '2026-01-01,prod,6,a,daily',
    );
    expect(table.users.length).to.equal(5);
    expect(table.problems).to.deep.equal([]);
  });
});
