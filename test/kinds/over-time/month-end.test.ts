import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../../src/data/dates.js';
import { atMonthEnds, hasMonthEnds, monthEnds } from '../../../src/kinds/over-time/month-end.js';
import { overTime } from '../../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../../src/figures/scope.js';
import { clusterActivity, day, scope } from '../../support/tables.js';

const figureOf = (rows: readonly string[], today: string, some: Partial<Scope>) =>
  overTime(
    clusterActivity(...rows),
    { measure: 'users', groupBy: 'cluster', timescale: 'monthly', transform: 'none' },
    scope(some),
    day(today),
  );

function table(rows: readonly string[], today = '2026-03-16', some: Partial<Scope> = {}) {
  const figure = figureOf(rows, today, some);
  const clusters = figure.series.map(({ cluster }) => cluster);
  return monthEnds(figure).map(({ day: at, values, bridged, ...rest }) => ({
    ...rest,
    day: isoOfDay(at),
    values: Object.fromEntries(clusters.map((cluster, i) => [cluster, values[i]])),
    bridged: Object.fromEntries(
      clusters.flatMap((cluster, i) => (bridged[i]! > 0 ? [[cluster, bridged[i]]] : [])),
    ),
  }));
}

describe('the month-end table', () => {
  it('takes the last days of months, of February too, and the newest day of a month without one', () => {
    const rows = [
      '2024-02-28',
      '2024-02-29',
      '2025-02-28',
      '2025-12-30',
      '2026-01-02',
      '2026-01-30',
    ];
    const months = table(rows.map((date) => `${date},a,5`));
    expect(months.map(({ month, day: at }) => [month, at])).to.deep.equal([
      ['2024-02', '2024-02-29'],
      ['2025-02', '2025-02-28'],
      ['2025-12', '2025-12-30'],
      ['2026-01', '2026-01-30'],
    ]);
    expect(months.every(({ running }) => !running)).to.equal(true);
  });

  it('has 0 outside the life of a cluster, and a total', () => {
    const [january, february, march] = table(
      [
        ...['2026-01-31,a,5', '2026-01-31,b,7', '2026-02-28,a,6', '2026-02-28,b,'],
        ...['2026-03-20,a,6', '2026-03-31,a,6', '2026-02-28,c,1', '2026-03-31,c,1'],
      ],
      '2026-04-30',
    );
    expect(january).to.deep.include({ values: { a: 5, b: 7, c: 0 }, total: 12 });
    expect(february).to.deep.include({ values: { a: 6, b: 0, c: 1 }, total: 7 });
    expect(march).to.deep.include({ values: { a: 6, b: 0, c: 1 }, total: 7, bridged: {} });
  });

  it('has what is shown where a cluster was not measured on the day, and says which is bridged', () => {
    const late = ['2026-02-01,b,4', '2026-02-11,b,4', '2026-02-21,b,4'];
    const rows = [
      ...['2026-01-01,a,10', '2026-01-11,a,20', '2026-01-21,a,30', '2026-02-10,a,50'],
      ...['2026-02-20,a,60', '2026-01-31,b,4', ...late, '2026-02-28,c,1'],
    ];
    const [january, february] = table(rows, '2026-03-01');
    // A is half way from 30 to 50, 20 days that are twice as long as usual; then it is late.
    expect(january).to.deep.include({ day: '2026-01-31', values: { a: 40, b: 4, c: 0 } });
    expect(january).to.deep.include({ total: 44, bridged: { a: 40 } });
    expect(february).to.deep.include({ values: { a: 60, b: 4, c: 1 }, total: 65 });
    expect(february!.bridged).to.deep.equal({ a: 60, b: 4 });
  });

  it('loses no month of a file that is stamped on the first', () => {
    const rows = ['2025-12-01,a,5', '2026-01-01,a,6', '2026-02-01,a,7', '2026-03-01,a,8'];
    const months = table(rows);
    expect(months.map(({ day: at, total }) => [at, total])).to.deep.equal([
      ['2025-12-01', 5],
      ['2026-01-01', 6],
      ['2026-02-01', 7],
      ['2026-03-01', 8],
    ]);
    expect(months.map(({ running }) => running)).to.deep.equal([false, false, false, true]);
    const figure = atMonthEnds(figureOf(rows, '2026-03-16', {}));
    expect([hasMonthEnds(figure), figure.dates.length, figure.gaps]).to.deep.equal([false, 4, []]);
    const february = atMonthEnds(figureOf(['2026-02-28,a,6', '2026-03-10,a,7'], '2026-03-16', {}));
    expect(hasMonthEnds(february)).to.equal(true);
  });

  it('has the months without any day as gaps', () => {
    const { gaps } = atMonthEnds(figureOf(['2025-11-30,a,5', '2026-02-03,a,6'], '2026-03-16', {}));
    expect(gaps).to.deep.equal([{ from: day('2025-11-30'), to: day('2026-02-03') }]);
  });

  it('marks the month that is running, whose values are of the newest day', () => {
    const months = table(['2026-02-28,a,6', '2026-03-10,a,7', '2026-03-15,a,8']);
    expect(months).to.deep.equal([
      {
        month: '2026-02',
        day: '2026-02-28',
        running: false,
        values: { a: 6 },
        total: 6,
        bridged: {},
      },
      {
        month: '2026-03',
        day: '2026-03-15',
        running: true,
        values: { a: 8 },
        total: 8,
        bridged: {},
      },
    ]);
  });

  it('marks no month that is over, but as of a day in it', () => {
    const rows = ['2026-02-28,a,6', '2026-03-15,a,8'];
    const isLastRunning = (today: string, some: Partial<Scope> = {}) =>
      table(rows, today, some).at(-1)!.running;
    expect(isLastRunning('2026-03-30')).to.equal(true);
    expect(isLastRunning('2026-04-01')).to.equal(false);
    expect(isLastRunning('2026-04-01', { asOf: '2026-03-20' })).to.equal(true);
    expect(isLastRunning('2026-04-01', { asOf: '2026-03-31' })).to.equal(false);
    expect(isLastRunning('2026-04-01', { asOf: 'today' })).to.equal(false);
  });

  it('has no running month where the newest day ends one, or comes after today', () => {
    const rows = ['2026-01-31,a,5', '2026-02-28,a,6'];
    expect(table(rows).map(({ running }) => running)).to.deep.equal([false, false]);
    expect(table([...rows, '2026-04-02,a,9']).map(({ month }) => month)).to.deep.equal([
      '2026-01',
      '2026-02',
    ]);
  });

  it('has no row without data', () => {
    const months = table(['2025-11-30,a,5', '2026-01-31,a,7']);
    expect(months.map(({ month }) => month)).to.deep.equal(['2025-11', '2026-01']);
    expect(table([])).to.deep.equal([]);
  });
});
