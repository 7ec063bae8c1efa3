import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../../src/data/dates.js';
import { overTime, type OverTimeOptions } from '../../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../../src/figures/scope.js';
import { daily, hubCounts } from '../../support/series.js';
import { day, hubActivity, scope } from '../../support/tables.js';

function figure(rows: string[], options: Partial<OverTimeOptions> = {}, some: Partial<Scope> = {}) {
  const all: OverTimeOptions = {
    measure: 'users',
    groupBy: 'cluster',
    timescale: 'monthly',
    transform: 'none',
    ...options,
  };
  return overTime(hubActivity(...rows), all, scope(some), day('2026-01-31'));
}

const names = (one: ReturnType<typeof figure>) => one.series.map(({ cluster }) => cluster);
const dates = (one: ReturnType<typeof figure>) => Array.from(one.dates, isoOfDay);

describe('users over time', () => {
  it('are summed per cluster and day, with a total', () => {
    const one = figure([
      ...daily('a', 'x', '2026-01-01', [1, 2]),
      ...daily('a', 'y', '2026-01-01', [10, 20]),
      ...daily('b', 'x', '2026-01-02', [100]),
    ]);
    expect(dates(one)).to.deep.equal(['2026-01-01', '2026-01-02']);
    expect(names(one)).to.deep.equal(['b', 'a']);
    expect(one.series.map(({ values }) => [...values])).to.deep.equal([
      [NaN, 100],
      [11, 22],
    ]);
    expect([...one.totals]).to.deep.equal([11, 122]);
  });

  it('have no value where the sum is not positive, but the days, and no cluster without a value', () => {
    const one = figure([
      ...daily('a', 'x', '2026-01-01', [1, 0, 3, 0]),
      ...daily('b', 'x', '2026-01-01', ['gap', 0, 5, null]),
      ...daily('zero', 'x', '2026-01-01', [0, 0, 0, 0]),
    ]);
    expect(dates(one).map((date) => date.slice(-2))).to.deep.equal(['01', '02', '03', '04']);
    expect(names(one)).to.deep.equal(['b', 'a']);
    expect([...one.totals]).to.deep.equal([1, 0, 8, 0]);
  });

  it('are ordered by the mean of what is shown, where the notebook mixes timescales', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10]),
      ...daily('b', 'x', '2026-01-01', [8]),
      ...daily('b', 'x', '2026-01-01', [90], 'daily'),
    ];
    // Mixed, b's mean is 49.
    expect(names(figure(rows))).to.deep.equal(['a', 'b']);
    expect(names(figure(rows, {}, { period: 'P1D' }))).to.deep.equal(['a', 'b']);
    const mean = figure([
      ...daily('a', 'x', '2026-01-01', [9]),
      ...daily('b', 'x', '2026-01-01', [1, 20]),
    ]);
    expect(names(mean)).to.deep.equal(['b', 'a']);
    expect(mean.series[0]?.size).to.equal(10.5);
  });

  it('are ordered by name where their sizes are equal', () => {
    const rows = ['c', 'a', 'b'].flatMap((name) => daily(name, 'x', '2026-01-01', [30]));
    expect(names(figure(rows))).to.deep.equal(['a', 'b', 'c']);
  });

  it('may be drawn as logarithms, which change no value', () => {
    const one = figure(daily('a', 'x', '2026-01-01', [1, 100]), { transform: 'log10' });
    expect([...one.series[0]!.drawn]).to.deep.equal([0, 2]);
    expect([...one.series[0]!.values]).to.deep.equal([1, 100]);
    expect([...one.totals]).to.deep.equal([1, 100]);
  });

  it('may be those of every hub', () => {
    const rows = [...daily('a', 'x', '2026-01-01', [1]), ...daily('b', 'x', '2026-01-01', [2])];
    const { series } = figure(rows, { groupBy: 'hub' });
    expect(series.map(({ cluster, hub }) => `${cluster}/${hub}`)).to.deep.equal(['b/x', 'a/x']);
    const clash = ['2026-01-01,c,1,a/b', '2026-01-01,b/c,2,a'];
    expect(figure(clash, { groupBy: 'hub' }).series.map(({ size }) => size)).to.deep.equal([2, 1]);
  });

  it('end with the as-of day and begin with the period', () => {
    const rows = daily('a', 'x', '2026-01-01', [1, 2, 3, 4, 5]);
    const some = { asOf: '2026-01-04', period: 'P2D' };
    expect(dates(figure(rows, {}, some))).to.deep.equal(['2026-01-03', '2026-01-04']);
  });

  it('are empty where there is nothing to show', () => {
    const one = figure(daily('a', 'x', '2026-01-01', [1]), {}, { cluster: ['b'] });
    expect([one.empty, one.series.length, one.dates.length]).to.deep.equal([true, 0, 0]);
  });

  it('give a cluster the same colour in every chart of a page', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [9, 1]),
      ...daily('b', 'x', '2026-01-01', [1, 2]),
      ...daily('b', 'y', '2026-01-01', [1, 1]),
      ...daily('c', 'x', '2026-01-01', [9], 'daily'),
    ];
    const ranks = (options: Partial<OverTimeOptions>, some: Partial<Scope> = {}) =>
      Object.fromEntries(
        figure(rows, options, some).series.map(({ cluster, colorRank }) => [cluster, colorRank]),
      );
    expect(ranks({})).to.deep.equal({ a: 0, b: 1 });
    expect(ranks({}, { period: 'P1D' })).to.deep.equal({ a: 0, b: 1 });
    expect(ranks({ measure: 'hubs' })).to.deep.equal({ a: 0, b: 1 });
    expect(ranks({ timescale: 'daily' })).to.deep.equal({ c: 2 });
  });
});

describe('hubs over time', () => {
  it('are the hubs with a measurement per cluster and day, zeros among them', () => {
    const one = figure(
      [
        ...daily('a', 'x', '2026-01-01', [5, 0, 'gap']),
        ...daily('a', 'y', '2026-01-01', [5, 5, 5]),
        ...daily('b', 'x', '2026-01-01', [0, 0, 0]),
      ],
      { measure: 'hubs' },
    );
    expect(one.series.map(({ values }) => [...values])).to.deep.equal([
      [2, 2, 1],
      [1, 1, 1],
    ]);
  });

  it('are none where the count is empty, where the notebook counts the hub', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [null, 5]),
      ...daily('a', 'y', '2026-01-01', [5, 5]),
    ];
    expect([...figure(rows, { measure: 'hubs' }).series[0]!.values]).to.deep.equal([1, 2]);
  });

  it('are ordered by their largest value, then by name', () => {
    const rows = [
      ...hubCounts('c', '2026-01-01', [1, 3, 1]),
      ...hubCounts('a', '2026-01-01', [2, 2, 2]),
      ...hubCounts('b', '2026-01-01', [1, 1, 3]),
    ];
    expect(names(figure(rows, { measure: 'hubs' }))).to.deep.equal(['b', 'c', 'a']);
  });

  it('are counted from monthly rows, whatever timescale is shown beside them', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [5]),
      ...daily('b', 'x', '2026-01-01', [5], 'daily'),
    ];
    const one = figure(rows, { measure: 'hubs', timescale: 'daily' });
    expect([one.timescale, ...names(one)]).to.deep.equal(['monthly', 'a']);
  });
});
