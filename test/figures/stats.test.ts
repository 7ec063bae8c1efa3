import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { Stat } from '../../src/kinds/number/figure.js';
import type { Scope } from '../../src/figures/scope.js';
import { daily } from '../support/series.js';
import { day, hubActivity, scope } from '../support/tables.js';

const ROWS = [
  ...daily('a', 'x', '2026-01-01', [50, 10, 20, 30]),
  ...daily('a', 'y', '2026-01-03', [1, 'gap']),
  ...daily('b', 'x', '2026-01-02', [100, 60]),
  ...daily('fell-silent', 'x', '2025-12-28', [7]),
];

const users = (stat: Stat, some: Partial<Scope> = {}, rows = ROWS) =>
  usersNow(hubActivity(...rows), 'monthly', scope(some), day('2026-01-10'), stat);

describe('the users of the newest days', () => {
  it('are those of the newest day, and of late hubs as they last were', () => {
    const { value, from, to, day: newest, late } = users('latest');
    expect(value).to.equal(30 + 1 + 60);
    expect([from, to, newest].map((at) => isoOfDay(at!))).to.deep.equal([
      '2026-01-04',
      '2026-01-04',
      '2026-01-04',
    ]);
    expect(late.map(({ cluster, hub }) => `${cluster}/${hub}`)).to.deep.equal(['a/y', 'b/x']);
  });

  it('count a newest day with nobody as nobody', () => {
    const rows = [...ROWS, ...daily('a', 'x', '2026-01-05', [0])];
    expect(users('latest', {}, rows).value).to.equal(1 + 60);
  });

  it('are not cut by the period', () => {
    expect(users('latest', { period: 'P1D' }).value).to.equal(91);
  });

  it('are of the newest day that there is, of hubs that have ended none', () => {
    const { value, day: newest, late } = users('latest', { asOf: '2026-01-31' });
    expect([value, isoOfDay(newest!), late]).to.deep.equal([30, '2026-01-04', []]);
    const silent = users('latest', { cluster: ['fell-silent'] });
    expect([silent.value, isoOfDay(silent.day!)]).to.deep.equal([7, '2025-12-28']);
  });

  it('give a reason for 0 where every count is, in days before the period too', () => {
    const zeros = daily('a', 'x', '2026-01-01', [0, 0, 0]);
    const { nothing } = users('latest', { period: 'P1D' }, zeros);
    expect([nothing!.zeros, nothing!.steps]).to.deep.equal([3, []]);
    expect(users('latest', {}, [...zeros, '2025-12-31,x,4,a']).nothing).to.equal(null);
  });

  it('are nothing without a row', () => {
    expect(users('latest', { cluster: ['nowhere'] })).to.include({ value: null, day: null });
  });
});

describe('the most users', () => {
  it('are those of the day with the largest total, the first of equal ones', () => {
    const { value, day: peak } = users('peak');
    expect(value).to.equal(110);
    expect(isoOfDay(peak!)).to.equal('2026-01-02');
    const twice = [...daily('a', 'x', '2026-01-01', [1, 9, 3, 9])];
    expect(isoOfDay(users('peak', {}, twice).day!)).to.equal('2026-01-02');
  });

  it('are those of the period', () => {
    expect(users('peak', { period: 'P2D' }).value).to.equal(20 + 1 + 60);
  });

  it('are nothing without a row', () => {
    expect(users('peak', { cluster: ['nowhere'] })).to.include({ value: null, day: null });
  });
});
