import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ActivityTable } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import type { OverTimeFigure, OverTimeSeries } from '../../src/kinds/over-time/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { monthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { kept } from '../../src/figures/limits.js';
import { notExcluded } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { isoOfDay } from '../../src/data/dates.js';
import { monthEndOf } from '../../src/data/month-end.js';
import { OVER_TIME } from '../support/all-figures.js';
import { read, scope } from '../support/tables.js';
import { wordsOf } from '../support/tags.js';
import { activityColumns, figureRows, LAST_DAY, type ActivityRow } from './activity.js';
import { PLAIN, writeCsv } from './csv.js';
import { check } from './runs.js';

const TODAY = LAST_DAY + 3;
const ALL = scope({ excludeHubs: [], excludeClusters: [] });
const SCOPES = [ALL, scope({ period: 'P14D' }), scope({ asOf: 'today', activeOnly: true })];

const tableOf = (rows: readonly ActivityRow[]): ActivityTable =>
  read('hub-activity', writeCsv(activityColumns(rows, 'hubs'), PLAIN));

const table: fc.Arbitrary<ActivityTable> = figureRows().map(tableOf);
const someScope = fc.constantFrom(...SCOPES);

function isClose(found: number, wanted: number, what = ''): void {
  expect(found, what).to.be.closeTo(wanted, 1e-9 * Math.max(1, Math.abs(wanted)));
}

const sum = (values: Iterable<number>): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const at = ({ values }: OverTimeSeries, index: number): number => {
  const value = values[index] as number;
  return Number.isNaN(value) ? 0 : value;
};

/** A figure's totals by day. */
const byDay = ({ dates, totals }: OverTimeFigure): Map<number, number> =>
  new Map(Array.from(dates, (day, index) => [day, totals[index] as number]));

const OPTIONS: Record<'users' | 'hubs', OverTimeOptions> = {
  users: { measure: 'users', groupBy: 'cluster', timescale: 'monthly', transform: 'none' },
  hubs: { measure: 'hubs', groupBy: 'cluster', timescale: 'monthly', transform: 'none' },
};

describe('over time', () => {
  it('totals are the sums of their series', () => {
    check(
      480,
      fc.property(table, someScope, fc.constantFrom(...OVER_TIME), (activity, where, options) => {
        const { dates, series, totals } = overTime(activity, options, where, TODAY);
        expect([...dates]).to.deep.equal([...new Set(dates)].sort((a, b) => a - b));
        dates.forEach((day, index) => {
          isClose(totals[index] as number, sum(series.map((one) => at(one, index))), isoOfDay(day));
        });
      }),
    );
  });

  it('hubs add up to their cluster on every date', () => {
    check(
      480,
      fc.property(
        table,
        someScope,
        fc.constantFrom('users', 'hubs'),
        (activity, where, measure) => {
          const options = OPTIONS[measure];
          const clusters = overTime(activity, options, where, TODAY);
          const hubs = overTime(activity, { ...options, groupBy: 'hub' }, where, TODAY);
          expect([...hubs.dates]).to.deep.equal([...clusters.dates]);
          for (const cluster of clusters.series) {
            const parts = hubs.series.filter((one) => one.cluster === cluster.cluster);
            clusters.dates.forEach((_, index) => {
              isClose(sum(parts.map((one) => at(one, index))), at(cluster, index), cluster.cluster);
            });
          }
        },
      ),
    );
  });

  it('month ends are the newest days of months', () => {
    check(
      360,
      fc.property(table, fc.constantFrom(...OVER_TIME), (activity, options) => {
        const figure = overTime(activity, options, ALL, TODAY);
        const rows = monthEnds(figure);
        const wanted = [...figure.dates].filter(
          (day, index) => !((figure.dates[index + 1] ?? Infinity) <= monthEndOf(day)),
        );
        expect(rows.map(({ day }) => day)).to.deep.equal(wanted);
        for (const { day, month, running, values, total } of rows) {
          isClose(sum(values), total);
          expect([values.length, month]).to.deep.equal([
            figure.series.length,
            isoOfDay(day).slice(0, 7),
          ]);
          expect(running).to.equal(TODAY < monthEndOf(day));
        }
      }),
    );
  });
});

describe('a scope', () => {
  it('and what it leaves out are the whole table', () => {
    const words = fc.array(fc.constantFrom('a', 'b', '_', 'ul', 'a/b', '/', 'a/a', '__proto__/b'), {
      maxLength: 3,
    });
    check(
      900,
      fc.property(table, words, words, (activity, excludeHubs, excludeClusters) => {
        const inside = new Set(notExcluded(activity, scope({ excludeHubs, excludeClusters })));
        activity.seriesCluster.forEach((code, series) => {
          const cluster = activity.clusters[code] as string;
          const hub = activity.hubs[activity.seriesHub[series] as number] as string;
          const holds = (name: string, word: string) =>
            name.toLowerCase().includes(word.toLowerCase());
          const isOut =
            excludeClusters.some((word) => holds(cluster, word)) ||
            excludeHubs.some((word) =>
              word.includes('/') ? `${cluster}/${hub}` === word : holds(hub, word),
            );
          expect(inside.has(series), `${cluster}/${hub}`).to.equal(!isOut);
        });
      }),
    );
  });

  it('of some clusters and one of the others add up to that of all', () => {
    check(
      480,
      fc.property(
        table,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (activity, chosen) => {
          const some = activity.clusters.filter((_, index) => chosen[index % 4]);
          const others = activity.clusters.filter((name) => !some.includes(name));
          fc.pre(some.length > 0 && others.length > 0);
          const series = [some, others].map((cluster) =>
            kept(activity, notExcluded(activity, ALL), { ...ALL, cluster }),
          );
          expect(series.flat().sort((a, b) => a - b)).to.deep.equal([
            ...activity.seriesCluster.keys(),
          ]);
          for (const options of Object.values(OPTIONS)) {
            const [whole, one, other] = [[], some, others].map((cluster) =>
              byDay(overTime(activity, options, { ...ALL, cluster }, TODAY)),
            ) as [Map<number, number>, Map<number, number>, Map<number, number>];
            const days = new Set([...one.keys(), ...other.keys()]);
            expect([...days].sort((a, b) => a - b)).to.deep.equal([...whole.keys()]);
            for (const [day, total] of whole)
              isClose((one.get(day) ?? 0) + (other.get(day) ?? 0), total);
          }
        },
      ),
    );
  });
});

describe('sizes', () => {
  it('have every hub in one bin, and shares that add up to one', () => {
    const bins = fc.constantFrom(DEFAULT_BINS, [0, 1], [10, 100], [0.1, 0.2, 0.3]);
    check(
      720,
      fc.property(table, someScope, bins, (activity, where, edges) => {
        const timescales = [...activity.timescales];
        const figure = sizes(activity, { measure: 'hubs', timescales, bins: edges }, where, TODAY);
        for (const { bins: found, hubs, users } of figure.timescales) {
          expect(sum(found.map((bin) => bin.hubs.length))).to.equal(hubs);
          isClose(sum(found.map((bin) => bin.users)), users);
          isClose(sum(found.map(({ share }) => share)), users > 0 ? 1 : 0);
          for (const bin of found) {
            isClose(sum(bin.hubs.map((hub) => hub.users)), bin.users);
            for (const hub of bin.hubs) {
              expect(hub.users).to.be.at.least(bin.from * (1 - 1e-9));
              expect(hub.users).to.be.below((bin.to ?? Infinity) * (1 + 1e-9));
            }
          }
        }
      }),
    );
  });
});

describe('a number', () => {
  const isCut = ({ value, exact, empty }: NumberFigure, up: boolean): void => {
    if (empty) return expect([value, exact]).to.deep.equal([null, null]) as never;
    const [shown, real] = [value as number, exact as number];
    const slack = 1e-9 * Math.max(1, real);
    expect(Number.isInteger(shown)).to.equal(true);
    const above = up ? shown - real : real - shown;
    expect(above).to.be.at.least(-slack);
    expect(above).to.be.below(1);
  };

  it('of users is its exact value cut, of hubs the next whole one', () => {
    check(
      720,
      fc.property(table, someScope, (activity, where) => {
        for (const stat of wordsOf('kpi-big-number', 'stat')) {
          for (const timescale of wordsOf('kpi-big-number', 'timescale')) {
            isCut(usersNow(activity, timescale, where, TODAY, stat), false);
          }
        }
        isCut(countNow(activity, 'hubs', where, TODAY), true);
        isCut(countNow(activity, 'clusters', where, TODAY), true);
      }),
    );
  });

  it('of hubs is at least that of clusters', () => {
    check(
      720,
      fc.property(table, someScope, (activity, where) => {
        const hubs = countNow(activity, 'hubs', where, TODAY);
        const clusters = countNow(activity, 'clusters', where, TODAY);
        expect(hubs.empty).to.equal(clusters.empty);
        expect(hubs.value ?? 0).to.be.at.least(clusters.value ?? 0);
      }),
    );
  });

  it('of users is the sum of the means, or the highest total, of the chart over time', () => {
    check(
      720,
      fc.property(table, someScope, (activity, where) => {
        const { series, dates, totals } = overTime(activity, OPTIONS.users, where, TODAY);
        const mean = usersNow(activity, 'monthly', where, TODAY, 'mean');
        isClose(mean.exact ?? 0, sum(series.map(({ size }) => size)));
        const peak = usersNow(activity, 'monthly', where, TODAY, 'peak');
        isClose(peak.exact ?? 0, Math.max(0, ...totals));
        if (peak.day !== null)
          isClose(totals[dates.indexOf(peak.day)] as number, peak.exact as number);
      }),
    );
  });
});
