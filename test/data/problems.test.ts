import { expect } from '@open-wc/testing';
import { ProblemTally } from '../../src/data/problems.js';
import { rowsLeftOut } from '../../src/data/table.js';
import { ADDRESS, hubActivity, problemsOf, read } from '../support/tables.js';

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

describe('what could be read in two ways, or is probably a slip, is noted', () => {
  const noted = (header: string, ...rows: readonly string[]) =>
    read('hub-activity', [header, ...rows].join('\n')).problems;

  it('a count with a fraction, once per file', () => {
    const [problem, ...others] = hubActivity('2026-01-01,p,1.5,a', '2026-01-02,p,0.25,a').problems;
    expect(problem).to.deep.equal({
      code: 'not-whole',
      count: 2,
      leftOut: false,
      rows: [2, 3],
      column: 'users',
      example: '1.5',
    });
    expect(others).to.deep.equal([]);
    expect(hubActivity('2026-01-01,p,12.0,a').problems).to.deep.equal([]);
  });

  it('a dot before three digits where commas may be decimal signs, also where nothing is behind it', () => {
    const problems = noted(
      'date;hub;users;cluster',
      '2026-01-01;p;1.500;a',
      '2026-01-02;p;2.000;a',
      '2026-01-03;p;2.5;a',
      '2026-01-04;p;12.0;a',
    );
    expect(problems.map(({ code, count, rows }) => [code, count, rows])).to.deep.equal([
      ['not-whole-dot', 2, [2, 3]],
      ['not-whole', 1, [4]],
    ]);
  });

  it('a comma before three digits where commas may be decimal signs', () => {
    const semicolons = noted(
      'date;hub;users;cluster',
      '2026-01-01;p;1,587;a',
      '2026-01-02;p;12,0;a',
    );
    expect(semicolons.map(({ code, rows }) => [code, rows])).to.deep.equal([
      ['comma-thousands', [2]],
    ]);
    expect(noted('date,hub,users,cluster', '2026-01-01,p,"1,587",a')).to.deep.equal([]);
  });

  it('names that differ in case alone, with how many rows each has', () => {
    const table = hubActivity(
      '2026-01-01,Prod,1,aws',
      '2026-01-02,Prod,1,aws',
      '2026-01-01,prod,1,aws',
      '2026-01-01,prod,1,AWS',
      '2026-01-01,prod,1,gcp ',
      '2026-01-02,prod,1,gcp',
      '2026-01-01,PROD,1,azure',
    );
    expect(table.clusters).to.deep.equal(['AWS', 'aws', 'azure', 'gcp']);
    expect(table.problems).to.deep.equal([
      {
        code: 'case-differs',
        count: 1,
        leftOut: false,
        rows: [],
        column: 'cluster',
        spellings: [
          [
            { name: 'aws', rows: 3 },
            { name: 'AWS', rows: 1 },
          ],
        ],
      },
      {
        code: 'case-differs',
        count: 1,
        leftOut: false,
        rows: [],
        column: 'hub',
        // Those of different clusters are different hubs anyway.
        spellings: [
          [
            { name: 'Prod', rows: 2 },
            { name: 'prod', rows: 1 },
          ],
        ],
      },
    ]);
  });

  it('constellations that differ in case alone', () => {
    const rows = ['A,1,2,5,Catalyst', 'B,1,2,5,catalyst', 'C,1,2,5, Catalyst'];
    const table = read(
      'places',
      ['name,latitude,longitude,users,constellation', ...rows].join('\n'),
    );
    expect(table.problems[0]?.spellings).to.deep.equal([
      [
        { name: 'Catalyst', rows: 2 },
        { name: 'catalyst', rows: 1 },
      ],
    ]);
  });

  it('but no more than a few groups of these', () => {
    const names = Array.from({ length: 50 }, (_, at) => [`hub${at}`, `Hub${at}`]).flat();
    const [problem] = hubActivity(...names.map((name) => `2026-01-01,${name},1,a`)).problems;
    expect([problem?.count, problem?.spellings?.length]).to.deep.equal([50, 3]);
  });

  it('timescales in any case are one', () => {
    const table = hubActivity('2026-01-01,p,1,a,Monthly', '2026-01-02,p,1,a, MONTHLY ');
    expect([table.timescales, table.problems]).to.deep.equal([['monthly'], []]);
  });

  it('names of rows that are left out are none of the table’s', () => {
    const table = hubActivity('never,p,1,gone', '2026-01-01,q,1,a', '2026-01-01,r,,lost');
    expect([table.clusters, table.hubs]).to.deep.equal([['a'], ['q']]);
  });
});
