import { expect } from '@open-wc/testing';
import { rowsLeftOut } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { day, hubActivity, scope } from '../support/tables.js';

const TODAY = day('2026-11-20');

const sourceOf = (rows: readonly string[], asOf = 'latest') =>
  usersNow(hubActivity(...rows), 'monthly', scope({ asOf }), TODAY).sources[0]!;
const toCome = (rows: readonly string[], asOf?: string) =>
  sourceOf(rows, asOf).problems.find(({ code }) => code === 'to-come');

describe('rows of days to come', () => {
  it('are those after tomorrow', () => {
    expect(toCome(['2026-11-20,prod,5,a', '2026-11-21,prod,5,a'])).to.equal(undefined);
    expect(toCome(['2026-11-20,prod,5,a', '2026-11-22,prod,5,a'])).to.deep.equal({
      code: 'to-come',
      count: 1,
      leftOut: false,
      rows: [3],
      column: 'date',
      example: '2026-11-22',
    });
  });

  it('are all counted, each once, and the furthest named first, whatever their order', () => {
    const rows = [
      ...[3, 4, 5, 6, 7, 8, 9].map((date) => `2026-12-0${date},prod,5,a`),
      '2206-01-01,lab,5,b',
      '2026-12-09,lab,5,b',
      // Both are rows that repeat another, which is a problem of its own.
      '2206-01-01,lab,5,b',
      '2026-12-09,prod,5,a',
      '2026-11-19,prod,5,a',
    ];
    const found = toCome(rows);
    expect(found).to.deep.include({ count: 9, rows: [9, 8, 10, 7, 6], example: '2206-01-01' });
    // They could be read.
    expect(rowsLeftOut(sourceOf(rows))).to.equal(0);
    expect(toCome([...rows].reverse())).to.deep.include({ count: 9, example: '2206-01-01' });
  });

  it('count where the author asks for a day behind them, but not beyond it', () => {
    const rows = ['2026-12-01,prod,5,a', '2026-12-02,prod,50,a'];
    expect(toCome(rows, '2026-12-02')).to.equal(undefined);
    expect(toCome(rows, '2026-12-01')).to.deep.include({ count: 1, rows: [3] });
    expect(toCome(rows, '2025-01-01')).to.deep.include({ count: 2, rows: [3, 2] });
  });

  it('without a count are no measurement, and so no matter', () => {
    expect(toCome(['2026-11-20,prod,5,a', '2206-11-20,prod,,a'])).to.equal(undefined);
  });
});
