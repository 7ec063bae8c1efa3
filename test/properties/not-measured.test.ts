import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { OVER_TIME } from '../support/all-figures.js';
import { read, scope } from '../support/tables.js';
import { activityColumns, figureRows, LAST_DAY, type ActivityRow } from './activity.js';
import { PLAIN, writeCsv } from './csv.js';
import { check } from './runs.js';

const TODAY = LAST_DAY + 3;
const ALL = scope({ excludeHubs: [], excludeClusters: [] });
const SCOPES = [
  ALL,
  scope({ period: 'P14D', excludeHubs: [] }),
  scope({ asOf: 'today', activeOnly: true }),
  scope({ asOf: '2026-02-05', cluster: ['a', 'b'] }),
];
const someScope = fc.constantFrom(...SCOPES);
const options = fc.constantFrom(...OVER_TIME);

const tableOf = (rows: readonly ActivityRow[]) =>
  read('hub-activity', writeCsv(activityColumns(rows, 'hubs'), PLAIN));
const table = figureRows().map(tableOf);

const close = (found: number, wanted: number): boolean =>
  Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));

/** What is not as a statement says: an assertion for each date would take longer than all else. */
const amiss = (
  { series, dates }: OverTimeFigure,
  holds: (one: OverTimeFigure['series'][number], at: number) => boolean,
): unknown[] =>
  series.flatMap((one) =>
    Array.from(dates)
      .map((day, at) => ({ day, at, one }))
      .filter(({ at }) => !holds(one, at)),
  );

describe('what is shown', () => {
  it('is what was measured, where every hub was, and nothing is bridged', () => {
    const complete = fc
      .tuple(
        fc.array(fc.array(fc.nat(500), { minLength: 10, maxLength: 10 }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.constantFrom(1, 2, 7, 30),
      )
      .map(([hubs, step]) =>
        hubs.flatMap((counts, hub) =>
          counts.map((users, index): ActivityRow => ({
            cluster: 'ab'.charAt(hub % 2),
            hub: `h${hub}`,
            timescale: 'monthly',
            day: LAST_DAY - index * step,
            users,
            spelling: 0,
          })),
        ),
      );
    check(
      300,
      fc.property(complete, options, (rows, asked) => {
        const figure = overTime(tableOf(rows), asked, ALL, TODAY);
        expect(
          amiss(
            figure,
            ({ values, shown, bridged, bridgedUsers }, at) =>
              close(shown[at]!, values[at]! || 0) && bridged[at] === 0 && bridgedUsers[at] === 0,
          ),
        ).to.deep.equal([]);
        expect([...figure.shownTotals]).to.deep.equal([...figure.totals]);
        expect(figure.gaps).to.deep.equal([]);
      }),
    );
  });

  it('adds up: over the series, and the hubs of a cluster', () => {
    check(
      400,
      fc.property(table, someScope, options, (activity, where, asked) => {
        const clusters = overTime(activity, { ...asked, groupBy: 'cluster' }, where, TODAY);
        const hubs = overTime(activity, { ...asked, groupBy: 'hub' }, where, TODAY);
        for (const { series, dates, shownTotals } of [clusters, hubs]) {
          dates.forEach((_, at) => {
            const sum = series.reduce((all, { shown }) => all + shown[at]!, 0);
            expect(close(sum, shownTotals[at]!)).to.equal(true);
          });
        }
        expect([...hubs.dates]).to.deep.equal([...clusters.dates]);
        expect(
          amiss(clusters, ({ cluster, shown, bridged, bridgedUsers }, at) => {
            const parts = hubs.series.filter((one) => one.cluster === cluster);
            const of = (key: 'shown' | 'bridgedUsers') =>
              parts.reduce((all, one) => all + one[key][at]!, 0);
            return (
              close(of('shown'), shown[at]!) &&
              close(of('bridgedUsers'), bridgedUsers[at]!) &&
              (bridged[at] === 1 || parts.every((one) => one.bridged[at] === 0))
            );
          }),
        ).to.deep.equal([]);
      }),
    );
  });

  it('is never less than what was measured, and what is bridged is a part of it', () => {
    check(
      400,
      fc.property(table, someScope, options, (activity, where, asked) => {
        const figure = overTime(activity, asked, where, TODAY);
        expect(
          amiss(
            figure,
            ({ values, shown, bridged, bridgedUsers }, at) =>
              shown[at]! >= (values[at]! || 0) * (1 - 1e-9) &&
              bridgedUsers[at]! <= shown[at]! * (1 + 1e-9) &&
              (bridged[at] === 1 || bridgedUsers[at] === 0),
          ),
        ).to.deep.equal([]);
      }),
    );
  });

  it('of a hub is what was measured on every date on which it was', () => {
    const asked: OverTimeOptions = {
      measure: 'users',
      groupBy: 'hub',
      timescale: 'monthly',
      transform: 'none',
    };
    check(
      400,
      fc.property(table, someScope, (activity, where) => {
        const figure = overTime(activity, asked, where, TODAY);
        expect(
          amiss(
            figure,
            ({ values, shown, bridged }, at) =>
              Number.isNaN(values[at]) || (shown[at] === values[at] && bridged[at] === 0),
          ),
        ).to.deep.equal([]);
      }),
    );
  });

  it('ends with the latest users', () => {
    check(
      400,
      fc.property(table, someScope, fc.constantFrom('daily', 'monthly'), (activity, where, of) => {
        const asked = { measure: 'users', groupBy: 'cluster', transform: 'none' } as const;
        const { shownTotals } = overTime(activity, { ...asked, timescale: of }, where, TODAY);
        const { exact } = usersNow(activity, of, where, TODAY, 'latest');
        if (shownTotals.length > 0) expect(exact).to.equal(shownTotals.at(-1));
      }),
    );
  });

  it('is the same in a period as in the whole', () => {
    check(
      300,
      fc.property(table, options, fc.integer({ min: 1, max: 45 }), (activity, asked, days) => {
        const whole = overTime(activity, asked, ALL, TODAY);
        const part = overTime(activity, asked, { ...ALL, period: `P${days}D` }, TODAY);
        const first = whole.dates.length - part.dates.length;
        expect([...part.dates]).to.deep.equal([...whole.dates.slice(first)]);
        expect([...part.shownTotals]).to.deep.equal([...whole.shownTotals.slice(first)]);
        for (const one of part.series) {
          const same = whole.series.find(
            ({ cluster, hub }) => cluster === one.cluster && hub === one.hub,
          )!;
          expect([...one.shown]).to.deep.equal([...same.shown.slice(first)]);
          expect([...one.bridged]).to.deep.equal([...same.bridged.slice(first)]);
        }
      }),
    );
  });
});
