import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import { monthEnds } from '../../src/figures/month-end.js';
import { overTime } from '../../src/figures/over-time.js';
import { clusterActivity, day, scope } from '../support/tables.js';

function table(rows: readonly string[], today = '2026-03-16') {
  const figure = overTime(
    clusterActivity(...rows),
    { measure: 'users', groupBy: 'cluster', timescale: 'monthly', transform: 'none' },
    scope(),
    day(today),
  );
  const clusters = figure.series.map(({ cluster }) => cluster);
  return monthEnds(figure).map(({ day: at, values, ...rest }) => ({
    ...rest,
    day: isoOfDay(at),
    values: Object.fromEntries(clusters.map((cluster, i) => [cluster, values[i]])),
  }));
}

describe('the month-end table', () => {
  it('takes the exact last days of months, of February too, and no day near them', () => {
    const rows = ['2024-02-28', '2024-02-29', '2025-02-28', '2025-12-30', '2025-12-31'];
    const months = table(rows.map((date) => `${date},a,5`));
    expect(months.map(({ month, day: at }) => [month, at])).to.deep.equal([
      ['2024-02', '2024-02-29'],
      ['2025-02', '2025-02-28'],
      ['2025-12', '2025-12-31'],
    ]);
    expect(months.every(({ running }) => !running)).to.equal(true);
  });

  it('has 0 where a cluster has nothing, and a total', () => {
    const [january, february] = table([
      '2026-01-31,a,5',
      '2026-01-31,b,7',
      '2026-02-28,a,6',
      '2026-02-28,b,',
    ]);
    expect(january).to.deep.include({ values: { a: 5, b: 7 }, total: 12 });
    expect(february).to.deep.include({ values: { a: 6, b: 0 }, total: 6 });
  });

  it('marks the month that is running, whose values are of the newest day', () => {
    const months = table(['2026-02-28,a,6', '2026-03-10,a,7', '2026-03-15,a,8']);
    expect(months).to.deep.equal([
      { month: '2026-02', day: '2026-02-28', running: false, values: { a: 6 }, total: 6 },
      { month: '2026-03', day: '2026-03-15', running: true, values: { a: 8 }, total: 8 },
    ]);
  });

  it('has no running month where the newest day ends one, or comes after today', () => {
    const rows = ['2026-01-31,a,5', '2026-02-28,a,6'];
    expect(table(rows).map(({ running }) => running)).to.deep.equal([false, false]);
    expect(table([...rows, '2026-04-02,a,9']).map(({ month }) => month)).to.deep.equal([
      '2026-01',
      '2026-02',
    ]);
  });

  it('has a gap where a month was not measured to its end, and no row without data', () => {
    const months = table(['2025-11-30,a,5', '2025-12-28,a,6', '2026-01-31,a,7']);
    expect(months.map(({ month }) => month)).to.deep.equal(['2025-11', '2026-01']);
    expect(table([])).to.deep.equal([]);
  });
});
