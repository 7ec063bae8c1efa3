import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../../src/data/dates.js';
import { countNow } from '../../../src/kinds/number/hubs-now.js';
import type { Scope } from '../../../src/figures/scope.js';
import { daily, hubCounts } from '../../support/series.js';
import { day, hubActivity, scope } from '../../support/tables.js';

const TODAY = '2026-01-10';

function now(rows: string[], some: Partial<Scope> = {}, today = TODAY) {
  const table = hubActivity(...rows);
  const hubs = countNow(table, 'hubs', scope(some), day(today));
  const clusters = countNow(table, 'clusters', scope(some), day(today));
  return { hubs, clusters, counts: [hubs.value, clusters.value] };
}

describe('hubs and clusters now', () => {
  it('are those of the seven days that end with the as-of day', () => {
    const onlyOn = (date: string) => daily('other', 'prod', date, [5]);
    const week = hubCounts('a', '2026-01-10', [1]);
    expect(now([...week, ...onlyOn('2026-01-04')]).counts).to.deep.equal([2, 2]);
    expect(now([...week, ...onlyOn('2026-01-03')]).counts).to.deep.equal([1, 1]);
  });

  it('are the mean over each cluster’s own days, added and rounded up', () => {
    const rows = [
      ...hubCounts('a', '2026-01-04', [1, 1, 1, 2, 2, 2, 2]),
      ...daily('b', 'x', TODAY, [5]),
    ];
    const { hubs } = now(rows);
    expect(hubs.exact).to.be.closeTo(11 / 7 + 1, 1e-12);
    expect(hubs.value).to.equal(3);
  });

  it('are 7 where floating point says 7.000000000000001', () => {
    const rows = [
      ...hubCounts('a', '2026-01-04', [2, 2, 3, 3, 3, 3, 3]),
      ...hubCounts('b', '2026-01-04', [2, 2, 2, 3, 3, 3, 3]),
      ...hubCounts('c', '2026-01-04', [1, 1, 2, 2, 2, 2, 2]),
    ];
    const { hubs } = now(rows);
    expect(hubs.exact).to.equal(19 / 7 + 18 / 7 + 12 / 7);
    // The notebook's way.
    expect(Math.ceil(hubs.exact!)).to.equal(8);
    expect(hubs.value).to.equal(7);
  });

  it('count a hub with no users, but none without a measurement', () => {
    expect(now(daily('a', 'prod', TODAY, [0])).counts).to.deep.equal([1, 1]);
    const silent = [...daily('a', 'prod', TODAY, [null]), ...daily('b', 'prod', TODAY, [1])];
    expect(now(silent).counts).to.deep.equal([1, 1]);
  });

  it('count monthly rows only', () => {
    const rows = [...daily('a', 'x', TODAY, [1]), ...daily('b', 'y', TODAY, [1], 'daily')];
    expect(now(rows).counts).to.deep.equal([1, 1]);
  });

  it('count a hub once that is repeated on a day', () => {
    const rows = [...daily('a', 'x', TODAY, [1]), ...daily('a', 'x', TODAY, [2])];
    expect(now(rows).counts).to.deep.equal([1, 1]);
  });

  it('are as of the newest day by default, and as of the clock on demand', () => {
    const rows = daily('a', 'prod', '2026-01-01', [5, 5]);
    expect(now(rows).counts).to.deep.equal([1, 1]);
    expect(now(rows, { asOf: 'today' }).counts).to.deep.equal([0, 0]);
    expect(now(rows, { asOf: 'today' }, '2026-01-08').counts).to.deep.equal([1, 1]);
  });

  it('are not cut by a period', () => {
    const rows = [...daily('a', 'x', '2026-01-04', [5]), ...daily('b', 'y', TODAY, [5])];
    expect(now(rows, { period: 'P1D' }).counts).to.deep.equal([2, 2]);
  });

  it('are 0 where rows are in scope but none in the window', () => {
    const rows = [...daily('old', 'prod', '2025-01-01', [5]), ...daily('a', 'x', TODAY, [5])];
    const { hubs, counts } = now(rows, { cluster: ['old'] });
    expect(counts).to.deep.equal([0, 0]);
    expect(hubs.empty).to.equal(false);
  });

  it('are empty where no row is in scope', () => {
    const { hubs, clusters } = now(daily('a', 'x', TODAY, [5]), { cluster: ['b'] });
    for (const figure of [hubs, clusters]) {
      expect(figure).to.include({ empty: true, value: null, exact: null });
    }
  });

  it('say which days they are of', () => {
    const rows = daily('a', 'prod', '2026-01-01', [5, 5, 5, 5, 5, 5, 5, 5, 5]);
    const { hubs } = now(rows);
    const days = [hubs.asOf, hubs.dataThrough, hubs.from, hubs.to].map((one) => isoOfDay(one!));
    expect(days).to.deep.equal(['2026-01-09', '2026-01-09', '2026-01-03', '2026-01-09']);
  });
});
