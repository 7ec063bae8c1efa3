import { expect } from '@open-wc/testing';
import { select } from '../../src/figures/as-of.js';
import { firstDayOf } from '../../src/figures/limits.js';
import { isAsOf, isPeriod } from '../../src/figures/periods.js';
import { isoOfDay } from '../../src/data/dates.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { Scope } from '../../src/figures/scope.js';
import { day, hubActivity, scope } from '../support/tables.js';

const first = (period: string, asOf: string) => isoOfDay(firstDayOf(period, day(asOf)));

describe('a period', () => {
  it('of days ends with the as-of day', () => {
    expect(first('P90D', '2026-11-20')).to.equal('2026-08-23');
    expect(first('P1D', '2026-11-20')).to.equal('2026-11-20');
    expect(first('P2W', '2026-11-20')).to.equal('2026-11-07');
  });

  it('of months or years begins on the day after the same date', () => {
    expect(first('P6M', '2026-11-20')).to.equal('2026-05-21');
    expect(first('P1Y', '2026-11-20')).to.equal('2025-11-21');
    expect(first('P13M', '2026-01-15')).to.equal('2024-12-16');
  });

  it('of months goes back to the end of a month that is too short', () => {
    expect(first('P1M', '2026-03-31')).to.equal('2026-03-01');
    expect(first('P1M', '2024-03-31')).to.equal('2024-03-01');
    expect(first('P6M', '2026-08-31')).to.equal('2026-03-01');
    expect(first('P1Y', '2024-02-29')).to.equal('2023-03-01');
  });

  it('adds its parts up', () => {
    expect(first('P1Y1M1W1D', '2026-11-20')).to.equal('2025-10-13');
  });

  it('may be longer than the calendar', () => {
    expect(first('P2000Y', '2026-11-20')).to.equal('0026-11-21');
    expect(first('P1950Y', '2026-03-31')).to.equal('0076-04-01');
    for (const long of ['P9999999Y', 'P99999999M', `P${'9'.repeat(400)}D`]) {
      expect(firstDayOf(long, day('2026-11-20')), long).to.equal(-Infinity);
    }
    const rows = hubActivity('2026-01-01,prod,10,a');
    const users = usersNow(rows, 'monthly', scope({ period: 'P9999999Y' }), day('2026-01-20'));
    expect(users.value).to.equal(10);
  });

  it('may be the whole file', () => {
    expect(firstDayOf('all', day('2026-11-20'))).to.equal(-Infinity);
  });

  it('is legal as a duration of whole days and longer', () => {
    for (const legal of ['all', 'P6M', 'P90D', 'P1Y', 'P1Y6M']) {
      expect(isPeriod(legal), legal).to.equal(true);
    }
    for (const bad of ['', 'P', '6M', 'P6', 'PT6H', 'p6m', 'P-1D', 'P1.5M']) {
      expect(isPeriod(bad), bad).to.equal(false);
    }
  });
});

describe('the as-of day', () => {
  const TABLE = hubActivity(
    '2026-01-01,prod,10,a',
    '2026-01-05,prod,20,a',
    '2026-01-08,prod,40,b',
    '2026-01-09,prod,,b',
    '2026-01-10,staging,7,a',
    '2026-01-11,prod,9,federated-prometheus',
    '2026-04-01,prod,1000,a',
  );
  const TODAY = day('2026-01-20');
  const daysOf = (some: Partial<Scope>) => {
    const { asOf, dataThrough } = select(TABLE, scope(some), TODAY);
    return [asOf, dataThrough].map((one) => (one === null ? null : isoOfDay(one)));
  };

  it('is the newest one with a measurement that is neither left out nor after today', () => {
    expect(daysOf({})).to.deep.equal(['2026-01-08', '2026-01-08']);
    expect(daysOf({ excludeHubs: [] })[0]).to.equal('2026-01-10');
    expect(daysOf({ excludeClusters: [] })[0]).to.equal('2026-01-11');
  });

  it('is the same whatever cluster, hub and period are asked for', () => {
    const asked = { cluster: ['a'], hub: ['other'], period: 'P1D' };
    expect(daysOf(asked)).to.deep.equal(['2026-01-08', '2026-01-08']);
  });

  it('is the same for every timescale', () => {
    const table = hubActivity('2026-01-01,prod,1,a,monthly', '2026-01-02,prod,1,a,daily');
    expect(usersNow(table, 'monthly', scope(), TODAY).asOf).to.equal(day('2026-01-02'));
  });

  it('may be the clock or a date', () => {
    expect(daysOf({ asOf: 'today' })).to.deep.equal(['2026-01-20', '2026-01-08']);
    expect(daysOf({ asOf: '2026-01-06' })).to.deep.equal(['2026-01-06', '2026-01-05']);
    expect(daysOf({ asOf: '2025-01-01' })).to.deep.equal(['2025-01-01', null]);
  });

  it('is none where no row is in scope', () => {
    expect(daysOf({ excludeHubs: ['prod', 'staging'] })).to.deep.equal([null, null]);
  });

  it('is the last day that counts', () => {
    const users = (asOf: string) => usersNow(TABLE, 'monthly', scope({ asOf }), TODAY).value;
    expect(users('latest')).to.equal((10 + 20) / 2 + 40);
    expect(users('2026-01-04')).to.equal(10);
    // The notebook has no upper limit: as if it were run after the last row.
    expect(users('2026-04-01')).to.equal(Math.floor((10 + 20 + 1000) / 3 + 40));
  });

  it('is legal as a word or a date', () => {
    for (const legal of ['latest', 'today', '2026-01-01']) expect(isAsOf(legal)).to.equal(true);
    for (const bad of ['', 'now', 'Latest', '2026-02-30', '1.1.2026']) {
      expect(isAsOf(bad), bad).to.equal(false);
    }
  });
});
