import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../../src/data/dates.js';
import { usersNow } from '../../../src/kinds/number/active-users.js';
import type { NumberFigure, Stat } from '../../../src/kinds/number/figure.js';
import { countNow } from '../../../src/kinds/number/hubs-now.js';
import type { Scope } from '../../../src/figures/scope.js';
import { withTrend } from '../../../src/kinds/number/trend.js';
import { daily } from '../../support/series.js';
import { clusterActivity, day, hubActivity, scope } from '../../support/tables.js';

const TODAY = day('2026-03-05');
const repeat = (users: number, days: number): number[] => new Array<number>(days).fill(users);

/** 60 days: cluster a has 10 users on each of the first 30 and 25 then; b has 100 on all. */
const ROWS = [
  ...daily('a', 'x', '2026-01-01', [...repeat(10, 30), ...repeat(25, 30)]),
  ...daily('b', 'x', '2026-01-01', repeat(100, 60)),
];

function users(
  stat: Stat,
  asked: string,
  some: Partial<Scope> = {},
  table = hubActivity(...ROWS),
): NumberFigure {
  const count = (one: Scope) => usersNow(table, 'monthly', one, TODAY, stat);
  return withTrend(table, count, scope(some), TODAY, asked);
}

function counted(metric: 'hubs' | 'clusters', rows: readonly string[], asked = ''): NumberFigure {
  const table = hubActivity(...rows);
  const count = (one: Scope) => countNow(table, metric, one, TODAY);
  return withTrend(table, count, scope(), TODAY, asked);
}

describe('the trend of the newest users', () => {
  it('is against the same figure thirty days before', () => {
    const { value, trend } = users('latest', '');
    expect(value).to.equal(125);
    expect(trend).to.include({ duration: 'P30D', value: 110, exact: 110, change: 15 });
    expect(trend!.ratio).to.be.closeTo(15 / 110, 1e-12);
    expect([trend!.asOf, trend!.from, trend!.to].map(isoOfDay)).to.deep.equal([
      '2026-01-30',
      '2026-01-30',
      '2026-01-30',
    ]);
  });

  it('is against another day where a duration is given', () => {
    expect(users('latest', 'P7D').trend).to.include({ duration: 'P7D', value: 125, change: 0 });
    expect(isoOfDay(users('latest', 'P1M').trend!.asOf)).to.equal('2026-02-01');
  });

  it('is not there where the data do not reach back, or were not measured then', () => {
    expect(users('latest', 'P60D').trend).to.equal(null);
    expect(users('latest', 'P9999Y').trend).to.equal(null);
    const gap = hubActivity(
      ...daily('a', 'x', '2026-01-01', [5]),
      ...daily('a', 'x', '2026-03-01', [9]),
    );
    expect(users('latest', '', {}, gap)).to.include({ value: 9, trend: null });
  });

  it('has no ratio where it begins at nothing', () => {
    const table = hubActivity(...daily('a', 'x', '2026-01-01', [...repeat(0, 30), 4]));
    expect(users('latest', 'P1D', {}, table).trend).to.include({
      value: 0,
      change: 4,
      ratio: null,
    });
  });

  it('is not there without a row', () => {
    expect(users('latest', '', { cluster: ['nowhere'] })).to.include({ value: null, trend: null });
  });
});

describe('the trend of a mean', () => {
  it('is against the equal span before it', () => {
    const { value, trend } = users('mean', '', { period: 'P20D' });
    expect(value).to.equal(125);
    // 10 of these 20 days have 10 users, 10 have 25.
    expect(trend).to.include({ duration: 'P20D', exact: 117.5, value: 117, change: 8 });
    expect([trend!.from, trend!.to].map(isoOfDay)).to.deep.equal(['2026-01-21', '2026-02-09']);
  });

  it('leads further back where the duration does, and never into its own days', () => {
    const far = users('mean', 'P30D', { period: 'P20D' }).trend;
    expect(far).to.include({ duration: 'P30D', value: 110 });
    expect(isoOfDay(far!.from)).to.equal('2026-01-11');
    expect(users('mean', 'P7D', { period: 'P20D' }).trend).to.include({ duration: 'P20D' });
  });

  it('of all days is not there: no span is before them', () => {
    expect(users('mean', '').trend).to.equal(null);
    expect(users('mean', 'P7D').trend).to.equal(null);
  });

  it('is not there where the data begin in the middle of the earlier span', () => {
    expect(users('mean', '', { period: 'P30D' }).trend).to.include({ value: 110 });
    expect(users('mean', '', { period: 'P33D' }).trend).to.include({ value: 110 });
    expect(users('mean', '', { period: 'P34D' }).trend).to.equal(null);
    expect(users('mean', '', { period: 'P59D' }).trend).to.equal(null);
  });

  it('takes samples that are days apart for a whole span', () => {
    const table = clusterActivity(
      ...['2026-01-03', '2026-01-10', '2026-01-25'].map((date) => `${date},a,40`),
      ...['2026-02-05', '2026-02-10', '2026-02-28'].map((date) => `${date},a,60`),
    );
    expect(users('mean', '', { period: 'P1M' }, table).trend).to.include({ value: 40, change: 20 });
  });

  it('moves by whole months', () => {
    const { trend } = users('mean', '', { asOf: '2026-02-28', period: 'P1M' });
    expect([trend!.from, trend!.to].map(isoOfDay)).to.deep.equal(['2026-01-01', '2026-01-28']);
  });
});

describe('the trend of the most users', () => {
  it('is against the most there were until then', () => {
    expect(users('peak', '').trend).to.include({ value: 110, change: 15 });
    expect(users('peak', 'P1W').trend).to.include({ value: 125, change: 0, ratio: 0 });
  });

  it('is not there where the earlier span is cut short', () => {
    expect(users('peak', '', { period: 'P30D' }).trend).to.include({ value: 110 });
    expect(users('peak', '', { period: 'P50D' }).trend).to.equal(null);
  });
});

describe('the trend of hubs and clusters', () => {
  const rows = [
    ...daily('a', 'x', '2026-01-01', repeat(1, 60)),
    ...daily('a', 'y', '2026-02-10', repeat(1, 20)),
    ...daily('b', 'x', '2026-01-01', repeat(1, 40)),
  ];

  it('is against the same figure thirty days before', () => {
    expect(counted('hubs', rows).trend).to.include({ value: 2, change: 0 });
    expect(counted('clusters', rows).trend).to.include({ value: 2, change: -1, ratio: -0.5 });
  });
});

describe('the history of a number', () => {
  it('has the users of all clusters on each day of the period', () => {
    const { history } = users('latest', '');
    expect(history!.dates).to.have.lengthOf(60);
    expect([...history!.totals.slice(28, 32)]).to.deep.equal([110, 110, 125, 125]);
    const short = users('mean', '', { period: 'P2D' }).history;
    expect([...short!.dates].map(isoOfDay)).to.deep.equal(['2026-02-28', '2026-03-01']);
  });

  it('has the hubs or the clusters of each day', () => {
    const rows = [
      ...daily('a', 'x', '2026-03-01', [1, 0, 'gap']),
      ...daily('a', 'y', '2026-03-01', [1, null, 4]),
      ...daily('b', 'x', '2026-03-01', [1, 'gap', 2]),
    ];
    // What is missing between two measurements, or late, still counts.
    const hubs = counted('hubs', rows).history!;
    expect([...hubs.totals]).to.deep.equal([3, 3, 3]);
    expect([...hubs.bridged]).to.deep.equal([0, 0, 1]);
    expect([...counted('clusters', rows).history!.totals]).to.deep.equal([2, 2, 2]);
  });

  it('is empty without a row', () => {
    expect(users('mean', '', { cluster: ['nowhere'] }).history!.dates).to.have.lengthOf(0);
  });

  it('goes with the number wherever that is sent', () => {
    const figure = users('latest', '');
    expect(structuredClone(figure)).to.deep.equal(figure);
  });
});

describe('the trend of the newest users, of what is shown', () => {
  /** Hub a/x has 100 users in January and 200 since; a/y has 10. */
  const rows = (...missing: string[]) =>
    [
      ...daily('a', 'x', '2026-01-01', [...repeat(100, 31), ...repeat(200, 29)]),
      ...daily('a', 'y', '2026-01-01', repeat(10, 60)),
    ].filter((row) => !missing.some((part) => row.startsWith(part)));
  const latest = (table: readonly string[], some: Partial<Scope> = {}, asked = '') =>
    users('latest', asked, some, hubActivity(...table));

  it('is no fall where a hub is late, and no rise where one was not measured then', () => {
    // The day before is 30 January, in the middle of what a/x lacks: it is on its straight line.
    for (const missing of [
      [],
      ['2026-03-01,x'],
      ['2026-01-29,x', '2026-01-30,x', '2026-01-31,x'],
    ]) {
      const { value, trend } = latest(rows(...missing));
      expect([value, trend!.change > 0]).to.deep.equal([210, true]);
      expect(isoOfDay(trend!.to)).to.equal('2026-01-30');
    }
    // From 100 on the 28th to 200 on 1 February, of whom 150 are there on the 30th.
    const before = latest(rows('2026-01-29,x', '2026-01-30,x', '2026-01-31,x')).trend;
    expect(before).to.include({ value: 160, exact: 160, change: 50 });
  });

  it('is against the newest date of the seven days up to the day', () => {
    const gone = ['2026-01-27', '2026-01-28', '2026-01-29', '2026-01-30'];
    expect(latest(rows(...gone)).trend).to.include({ value: 110, to: day('2026-01-26') });
    const more = ['2026-01-24', '2026-01-25', '2026-01-26'];
    expect(latest(rows(...gone, ...more)).trend).to.equal(null);
  });

  it('reaches back beyond the period, which cuts the line', () => {
    const { trend, history } = latest(rows('2026-03-01,x'), { period: 'P3D' });
    expect(trend).to.include({ value: 110, change: 100 });
    expect([...history!.totals]).to.deep.equal([210, 210, 210]);
  });
});
