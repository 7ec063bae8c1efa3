import { expect } from '@open-wc/testing';
import { usersNow } from '../../../src/kinds/number/active-users.js';
import type { Scope } from '../../../src/figures/scope.js';
import { daily } from '../../support/series.js';
import { clusterActivity, day, hubActivity, scope } from '../../support/tables.js';

const users = (rows: string[], some: Partial<Scope> = {}, timescale = 'monthly') =>
  usersNow(hubActivity(...rows), timescale, scope(some), day('2026-01-10'));

describe('active users', () => {
  it('are each cluster’s mean over its own days, added', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10, 20]),
      ...daily('a', 'y', '2026-01-01', [1, 2]),
      ...daily('b', 'x', '2026-01-05', [100]),
    ];
    expect(users(rows).value).to.equal(Math.floor(33 / 2) + 100);
    expect(users(rows).exact).to.equal(116.5);
  });

  it('leave out days on which a cluster has nobody', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10, 0, 0]),
      ...daily('a', 'y', '2026-01-01', [0, 0, 6]),
    ];
    expect(users(rows).value).to.equal((10 + 6) / 2);
  });

  it('leave out days without a measurement', () => {
    expect(users(daily('a', 'x', '2026-01-01', [8, null, 12, 'gap', 10])).value).to.equal(10);
  });

  it('are cut, never rounded up', () => {
    expect(users(daily('a', 'x', '2026-01-01', [2, 2, 4])).value).to.equal(2);
    expect(users(daily('a', 'x', '2026-01-01', [1, 2, 2, 2])).value).to.equal(1);
  });

  it('are 2 where floating point says 1.9999999999999998', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [1, 'gap', 'gap']),
      ...daily('a', 'y', '2026-01-01', ['gap', 1, 1]),
    ];
    const thirds = [
      ...daily('b', 'x', '2026-01-01', [0.5, 0.25, 0.25]),
      ...daily('c', 'x', '2026-01-01', [2, 1, 1]),
      ...daily('d', 'x', '2026-01-01', [0.5, 0.25, 0.25]),
    ];
    expect(users([...rows, ...thirds]).exact).to.equal(1 + 1 / 3 + 4 / 3 + 1 / 3);
    expect(users(thirds).exact).to.equal(1.9999999999999998);
    // The notebook's way.
    expect(Math.trunc(users(thirds).exact!)).to.equal(1);
    expect(users(thirds).value).to.equal(2);
  });

  it('are those of one timescale', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10]),
      ...daily('a', 'x', '2026-01-01', [4], 'daily'),
      ...daily('a', 'x', '2026-01-01', [7], 'weekly'),
    ];
    const values = ['monthly', 'daily', 'weekly'].map((one) => users(rows, {}, one).value);
    expect(values).to.deep.equal([10, 4, 7]);
  });

  it('count a repeated row once, where the notebook counts it twice', () => {
    const rows = daily('twice', 'prod', '2026-01-01', [6, 6]);
    expect(users([...rows, ...rows]).value).to.equal(6);
    expect(users([...rows, ...daily('twice', 'prod', '2026-01-01', [9, 9])]).value).to.equal(9);
  });

  it('leave the federated pseudo-cluster out, unless it is asked for', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10]),
      ...daily('federated-prometheus', 'x', '2026-01-01', [10]),
    ];
    expect(users(rows).value).to.equal(10);
    expect(users(rows, { excludeClusters: [] }).value).to.equal(20);
  });

  it('are those of a period', () => {
    const rows = daily('a', 'x', '2026-01-01', [100, 10, 20]);
    expect(users(rows, { period: 'P2D' }).value).to.equal(15);
    expect(users(rows, { period: 'P2D' }).from).to.equal(day('2026-01-02'));
  });

  it('are 0 where rows are in scope but count nobody', () => {
    const zero = users(daily('a', 'x', '2026-01-01', [0, 0]));
    expect(zero).to.include({ value: 0, exact: 0, empty: false });
    const silent = [...daily('a', 'x', '2026-01-01', [5]), ...daily('b', 'x', '2026-01-09', [5])];
    const some = { cluster: ['a'], period: 'P2D' };
    expect(users(silent, some)).to.include({ value: 0, empty: false });
  });

  it('are empty where no row is in scope', () => {
    const rows = daily('a', 'x', '2026-01-01', [5]);
    for (const figure of [users(rows, { cluster: ['b'] }), users(rows, {}, 'daily'), users([])]) {
      expect(figure).to.include({ value: null, exact: null, empty: true });
    }
  });

  it('are counted from clusters as well, each person once', () => {
    const table = clusterActivity('2026-01-05,a,10', '2026-01-10,a,20', '2026-01-10,b,3');
    const figure = usersNow(table, 'monthly', scope(), day('2026-01-10'));
    expect(figure.value).to.equal(18);
  });
});
