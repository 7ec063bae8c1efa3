import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import type { ActivityTable } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../src/figures/scope.js';
import { narrowed } from '../../src/kinds/over-time/view.js';
import { daily } from '../support/series.js';
import { clusterActivity, day, hubActivity, scope } from '../support/tables.js';

const TODAY = day('2026-03-31');

function figureOf(
  table: ActivityTable,
  options: Partial<OverTimeOptions> = {},
  some: Partial<Scope> = {},
): OverTimeFigure {
  const all: OverTimeOptions = {
    measure: 'users',
    groupBy: 'cluster',
    timescale: 'monthly',
    transform: 'none',
    ...options,
  };
  return overTime(table, all, scope(some), TODAY);
}

const figure = (
  rows: readonly string[],
  options: Partial<OverTimeOptions> = {},
  some: Partial<Scope> = {},
) => figureOf(hubActivity(...rows), options, some);

/** Of one series, by its name. */
function of(one: OverTimeFigure, name: string) {
  const series = one.series.find(({ cluster, hub }) =>
    [cluster, `${cluster}/${hub}`].includes(name),
  );
  return {
    values: [...series!.values],
    shown: [...series!.shown],
    bridged: [...series!.bridged].join(''),
    bridgedUsers: [...series!.bridgedUsers],
  };
}

const dates = (one: OverTimeFigure) => Array.from(one.dates, (at) => isoOfDay(at).slice(5));
const gaps = (one: OverTimeFigure) =>
  one.gaps.map(({ from, to }) => `${isoOfDay(from).slice(5)} to ${isoOfDay(to).slice(5)}`);

/** Hub a/x is not measured on the third and fourth day of eight. */
const GAP = [
  ...daily('a', 'x', '2026-01-01', [10, 20, 'gap', 'gap', 50, 60, 60, 60]),
  ...daily('b', 'y', '2026-01-01', [5, 5, 5, 5, 5, 5, 5, 5]),
];

describe('a hub that was not measured for longer than usual', () => {
  it('is on the straight line between its measured days, and bridged', () => {
    const one = figure(GAP);
    expect(of(one, 'a')).to.deep.equal({
      values: [10, 20, NaN, NaN, 50, 60, 60, 60],
      shown: [10, 20, 30, 40, 50, 60, 60, 60],
      bridged: '00110000',
      bridgedUsers: [0, 0, 30, 40, 0, 0, 0, 0],
    });
    expect(of(one, 'b').bridged).to.equal('00000000');
    expect([...one.shownTotals]).to.deep.equal([15, 25, 35, 45, 55, 65, 65, 65]);
    expect([...one.totals]).to.deep.equal([15, 25, 5, 5, 55, 65, 65, 65]);
    expect(one.gaps).to.deep.equal([]);
  });

  it('bridges its whole cluster, by its own part', () => {
    const one = figure([...GAP, ...daily('a', 'z', '2026-01-01', [1, 1, 1, 1, 1, 1, 1, 1])]);
    expect(of(one, 'a')).to.deep.equal({
      values: [11, 21, 1, 1, 51, 61, 61, 61],
      shown: [11, 21, 31, 41, 51, 61, 61, 61],
      bridged: '00110000',
      bridgedUsers: [0, 0, 30, 40, 0, 0, 0, 0],
    });
  });

  it('is the same where hubs are the groups', () => {
    const one = figure(GAP, { groupBy: 'hub' });
    expect(of(one, 'a/x')).to.deep.include({ bridged: '00110000' });
    expect(of(one, 'a/x').shown).to.deep.equal([10, 20, 30, 40, 50, 60, 60, 60]);
  });

  it('is the same in a period that begins in its gap, or ends in it', () => {
    const one = figure(GAP, {}, { period: 'P5D' });
    expect(dates(one)[0]).to.equal('01-04');
    expect(of(one, 'a')).to.deep.equal({
      values: [NaN, 50, 60, 60, 60],
      shown: [40, 50, 60, 60, 60],
      bridged: '10000',
      bridgedUsers: [40, 0, 0, 0, 0],
    });
    expect([...one.shownTotals]).to.deep.equal([45, 55, 65, 65, 65]);
  });

  it('is there in a period that lies in its gap, after all that was measured', () => {
    const rows = [
      ...daily('b', 'y', '2026-01-01', [5, 5, 5, 5, 5, 5, 5, 5]),
      ...daily('a', 'x', '2026-01-01', [9, 9, 9, 10]),
    ];
    const one = figure(rows, {}, { period: 'P2D' });
    expect(one.series.map(({ cluster, size }) => [cluster, size])).to.deep.equal([
      ['b', 5],
      ['a', 0],
    ]);
    expect(of(one, 'a')).to.deep.equal({
      values: [NaN, NaN],
      shown: [10, 10],
      bridged: '11',
      bridgedUsers: [10, 10],
    });
    expect([[...one.totals], [...one.shownTotals]]).to.deep.equal([
      [5, 5],
      [15, 15],
    ]);
  });

  it('by itself has no date in its gap: the figure has the gap', () => {
    const one = figure(GAP, {}, { hub: ['a/x'] });
    expect(dates(one)).to.deep.equal(['01-01', '01-02', '01-05', '01-06', '01-07', '01-08']);
    expect(of(one, 'a').bridged).to.equal('000000');
    expect(gaps(one)).to.deep.equal(['01-02 to 01-05']);
    expect(gaps(figure(GAP, {}, { hub: ['a/x'], period: 'P4D' }))).to.deep.equal([]);
  });

  it('has logarithms of what is shown, none below 1', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10, 10, 10, 'gap', 1000]),
      ...daily('b', 'y', '2026-01-01', [100, 100, 100, 100, 100]),
      ...daily('c', 'z', '2026-01-01', [0.5, 1, 0, 2, 2]),
    ];
    const one = figure(rows, { transform: 'log10' });
    const drawn = (name: string) => one.series.find(({ cluster }) => cluster === name)!;
    const rounded = [...drawn('a').shownDrawn].map((value) => Number(value.toFixed(4)));
    // log10(505) on the fourth day.
    expect(rounded).to.deep.equal([1, 1, 1, 2.7033, 3]);
    expect([...drawn('a').shown]).to.deep.equal([10, 10, 10, 505, 1000]);
    expect([...drawn('c').shownDrawn].slice(0, 3)).to.deep.equal([NaN, 0, NaN]);
    expect([...figure(rows).series[0]!.shownDrawn]).to.deep.equal([
      ...figure(rows).series[0]!.shown,
    ]);
  });

  it('is in the rest of the largest series', () => {
    const rows = [...GAP, ...daily('c', 'z', '2026-01-01', [90, 90, 90, 90, 90, 90, 90, 90])];
    const rest = figure(rows, { top: 1 }).series.at(-1)!;
    expect(rest.restOf).to.equal(2);
    expect([...rest.shown]).to.deep.equal([15, 25, 35, 45, 55, 65, 65, 65]);
    expect([...rest.bridged].join('')).to.equal('00110000');
    expect([...rest.bridgedUsers]).to.deep.equal([0, 0, 30, 40, 0, 0, 0, 0]);
    const log = figure(rows, { top: 1, transform: 'log10' }).series.at(-1)!;
    expect(log.shownDrawn[2]).to.be.closeTo(Math.log10(30) + Math.log10(5), 1e-12);
  });

  it('is in what a reader narrows the chart to', () => {
    const part = narrowed(figure(GAP), {
      hidden: new Set(['["b",null]']),
      days: [day('2026-01-03'), day('2026-01-05')],
    });
    expect(of(part, 'a')).to.deep.equal({
      values: [NaN, NaN, 50],
      shown: [30, 40, 50],
      bridged: '110',
      bridgedUsers: [30, 40, 0],
    });
    expect([...part.shownTotals]).to.deep.equal([30, 40, 50]);
  });
});

describe('how often a hub is measured', () => {
  it('is its own: weeks between two dates are no gap where that is usual', () => {
    const rows = [
      ...['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-02-05'].map(
        (date, index) => `${date},x,${7 * index},a`,
      ),
      ...daily('b', 'y', '2026-01-01', new Array<number>(36).fill(1)),
    ];
    const { shown, bridged } = of(figure(rows), 'a');
    expect(shown.slice(0, 9)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    // Two weeks are: the 14 days from the fourth date to the fifth.
    expect(bridged).to.equal(`${'0'.repeat(22)}${'1'.repeat(13)}0`);
    expect(shown[28]).to.equal(24.5);
  });

  it('is a median: one and a half times it is still usual', () => {
    // Steps of 2, 2, 3 and 4 days: the median is 2.5.
    const rows = (last: string) => [
      ...['2026-01-01', '2026-01-03', '2026-01-05', '2026-01-08', last].map((at) => `${at},x,8,a`),
      ...daily('b', 'y', '2026-01-01', new Array<number>(12).fill(1)),
    ];
    expect(of(figure(rows('2026-01-12')), 'a').bridged).to.equal('000000001110');
    // Of 2, 2, 3 and 3 it is too, and 3 days are less than 3.75.
    expect(of(figure(rows('2026-01-11')), 'a').bridged).to.equal('000000000001');
  });

  it('is that of all hubs where it has fewer than four dates', () => {
    const weekly = (cluster: string, ...users: number[]) =>
      users.map((count, week) => `${isoOfDay(day('2026-01-01') + 7 * week)},x,${count},${cluster}`);
    const rows = [
      ...weekly('a', 1, 1, 1, 1, 1, 1),
      ...weekly('b', 1, 1, 1, 1, 1, 1),
      ...['2026-01-01,x,4,c', '2026-01-15,x,6,c', '2026-01-22,x,8,c'],
    ];
    // 14 days are twice the usual 7: a gap, and too late. By its own steps, 14 and 7, they are neither.
    expect(of(figure(rows), 'c')).to.deep.include({
      shown: [4, 5, 6, 8, 0, 0],
      bridged: '010000',
    });
  });

  it('is for each timescale its own', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [4, 'gap', 8, 8, 8, 8], 'daily'),
      ...daily('a', 'x', '2026-01-01', [40, 40, 40, 40, 40, 40]),
      ...daily('b', 'y', '2026-01-01', [1, 1, 1, 1, 1, 1], 'daily'),
    ];
    expect(of(figure(rows, { timescale: 'daily' }), 'a')).to.deep.include({
      shown: [4, 6, 8, 8, 8, 8],
      bridged: '010000',
    });
    expect(of(figure(rows), 'a').bridged).to.equal('000000');
  });

  it('is a month where it is stamped once a month', () => {
    const months = ['2025-09-01', '2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01'];
    const rows = [
      ...months.map((date, index) => `${date},x,${30 * index},a`),
      ...['2026-03-01,x,210,a', '2025-10-31,y,5,b', '2026-02-01,y,5,b', '2026-03-01,y,5,b'],
    ];
    const one = figure(rows);
    // 59 days without February are more than 46.5; 31 October lies between two months.
    expect(of(one, 'a').shown.map((users) => Number(users.toFixed(2)))).to.deep.equal([
      0, 30, 59.03, 60, 90, 120, 167.29, 210,
    ]);
    expect(of(one, 'a').bridged).to.equal('00000010');
  });
});

describe('a hub that is late', () => {
  const rows = (days: number) => [
    ...daily('a', 'x', '2026-01-01', [1, 2, 3, 4]),
    ...daily('b', 'y', '2026-01-01', new Array<number>(4 + days).fill(10)),
  ];
  const latest = (all: readonly string[], some: Partial<Scope> = {}, timescale = 'monthly') =>
    usersNow(hubActivity(...all), timescale, scope(some), TODAY, 'latest');

  it('stays as it was, bridged, and is named', () => {
    const one = figure(rows(6));
    expect(of(one, 'a')).to.deep.equal({
      values: [1, 2, 3, 4, NaN, NaN, NaN, NaN, NaN, NaN],
      shown: [1, 2, 3, 4, 4, 4, 4, 4, 4, 4],
      bridged: '0000111111',
      bridgedUsers: [0, 0, 0, 0, 4, 4, 4, 4, 4, 4],
    });
    const number = latest(rows(6));
    expect([number.value, isoOfDay(number.day!)]).to.deep.equal([14, '2026-01-10']);
    expect(number.late).to.deep.equal([
      { cluster: 'a', hub: 'x', lastMeasured: day('2026-01-04') },
    ]);
  });

  it('has ended after more than six days', () => {
    const one = figure(rows(7));
    expect(of(one, 'a').shown).to.deep.equal([1, 2, 3, 4, 0, 0, 0, 0, 0, 0, 0]);
    expect(of(one, 'a').bridged).to.equal('00000000000');
    expect(latest(rows(7))).to.deep.include({ value: 10, late: [] });
  });

  it('may be one and a half usual steps late, where these are longer', () => {
    const weekly = ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22'];
    const some = (days: number) => [
      ...weekly.map((date) => `${date},x,3,a`),
      ...daily('b', 'y', '2026-01-22', new Array<number>(days + 1).fill(10)),
    ];
    expect(latest(some(10))).to.deep.include({ value: 13 });
    expect(latest(some(11))).to.deep.include({ value: 10 });
  });

  it('is late as of the day that is asked for', () => {
    expect(latest(rows(20), { asOf: '2026-01-09' }).value).to.equal(14);
    expect(latest(rows(20), { asOf: '2026-01-11' }).value).to.equal(10);
  });

  it('is not named where nothing was measured after it', () => {
    const number = latest(rows(6), { asOf: 'today' });
    expect([number.value, isoOfDay(number.day!), number.late]).to.deep.equal([
      10,
      '2026-01-10',
      [],
    ]);
  });

  it('counts as hubs do while it is late', () => {
    const hubs = figure(rows(6), { measure: 'hubs' });
    expect(of(hubs, 'a').shown).to.deep.equal([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect([...hubs.shownTotals]).to.deep.equal([2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  it('is the right end of the chart, in every scope', () => {
    for (const some of [{}, { cluster: ['a'] }, { hub: ['a/x', 'b/y'] }, { period: 'P2D' }]) {
      const chart = figure(rows(3), {}, some);
      expect(latest(rows(3), some).exact).to.equal(chart.shownTotals.at(-1));
    }
  });
});

describe('hubs over time', () => {
  it('count a hub on every date of its life', () => {
    const one = figure([...GAP, ...daily('a', 'late', '2026-01-06', [0, 'gap', 0])], {
      measure: 'hubs',
    });
    expect(of(one, 'a')).to.deep.equal({
      values: [1, 1, NaN, NaN, 1, 2, 1, 2],
      shown: [1, 1, 1, 1, 1, 2, 2, 2],
      bridged: '00110010',
      bridgedUsers: [0, 0, 1, 1, 0, 0, 1, 0],
    });
  });

  it('count none where active-only drops its row, and one beside a day on which it was', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [3, 0, 'gap', 0, 'gap', 3]),
      ...daily('b', 'y', '2026-01-01', [1, 1, 1, 1, 1, 1]),
    ];
    const one = figure(rows, { measure: 'hubs' }, { activeOnly: true });
    expect(of(one, 'a').shown).to.deep.equal([1, 0, 0, 0, 1, 1]);
  });
});

describe('a count of zero', () => {
  const rows = [
    ...daily('a', 'x', '2026-01-01', [3, 0, 0, 'gap', 4, 0]),
    ...daily('b', 'y', '2026-01-01', [1, 1, 1, 1, 1, 0]),
  ];

  it('is a measurement, and so is one that active-only drops', () => {
    const shown = { shown: [3, 0, 0, 2, 4, 0], bridged: '000100' };
    expect(of(figure(rows), 'a')).to.deep.include(shown);
    // Its as-of day is the last one with anybody.
    const active = of(figure(rows, {}, { activeOnly: true }), 'a');
    expect(active).to.deep.include({ shown: [3, 0, 0, 2, 4], bridged: '00010' });
    expect(active.values).to.deep.equal([3, NaN, NaN, NaN, 4]);
  });

  it('of all is a date of the figure, and its end', () => {
    const one = figure(rows);
    expect([dates(one).at(-1), one.totals.at(-1), one.shownTotals.at(-1)]).to.deep.equal([
      '01-06',
      0,
      0,
    ]);
    const number = usersNow(hubActivity(...rows), 'monthly', scope(), TODAY, 'latest');
    expect(number).to.deep.include({ value: 0, empty: false });
  });

  it('on every day of a file is a figure of zeros', () => {
    const zeros = daily('a', 'x', '2026-01-01', [0, 0, 0]);
    const one = figure(zeros);
    expect([one.empty, [...one.shownTotals], one.series.length]).to.deep.equal([
      false,
      [0, 0, 0],
      1,
    ]);
    expect(of(one, 'a')).to.deep.include({ values: [NaN, NaN, NaN], shown: [0, 0, 0] });
    const two = figure([...zeros, ...daily('b', 'x', '2026-01-01', [0, 0, 0])]);
    expect(two.series.map(({ colorRank }) => colorRank)).to.deep.equal([0, 1]);
  });
});

describe('unique users', () => {
  it('are bridged per cluster, and a late cluster is named', () => {
    const table = clusterActivity(
      ...['2026-01-01', '2026-01-06', '2026-01-11', '2026-01-16', '2026-01-31', '2026-02-05'].map(
        (date, index) => `${date},a,${10 * index}`,
      ),
      ...['2026-01-21', '2026-01-26', '2026-02-05', '2026-02-10'].map((date) => `${date},b,1`),
    );
    const one = figureOf(table);
    expect(of(one, 'a')).to.deep.equal({
      values: [NaN, 10, 20, 30, NaN, NaN, 40, 50, NaN],
      shown: [0, 10, 20, 30, 30 + 10 / 3, 30 + 20 / 3, 40, 50, 50],
      bridged: '000011001',
      bridgedUsers: [0, 0, 0, 0, 30 + 10 / 3, 30 + 20 / 3, 0, 0, 50],
    });
    const { value, late } = usersNow(table, 'monthly', scope(), TODAY, 'latest');
    expect([value, late]).to.deep.equal([
      51,
      [{ cluster: 'a', hub: null, lastMeasured: day('2026-02-05') }],
    ]);
  });
});

describe('few dates', () => {
  it('of one date there is nothing between', () => {
    const one = figure(['2026-01-01,x,3,a']);
    expect(of(one, 'a')).to.deep.equal({
      values: [3],
      shown: [3],
      bridged: '0',
      bridgedUsers: [0],
    });
    expect([[...one.shownTotals], one.gaps]).to.deep.equal([[3], []]);
  });

  it('two dates say nothing of what is usual', () => {
    const one = figure(['2026-01-01,x,3,a', '2026-03-01,x,5,a']);
    expect([[...one.shownTotals], one.gaps]).to.deep.equal([[3, 5], []]);
  });

  it('a hub of one date among many is late, or has ended', () => {
    const rows = daily('b', 'y', '2026-01-01', new Array<number>(10).fill(1));
    expect(of(figure([...rows, '2026-01-04,x,3,a']), 'a').bridged).to.equal('0000111111');
    expect(of(figure([...rows, '2026-01-03,x,3,a']), 'a')).to.deep.include({
      shown: [0, 0, 3, 0, 0, 0, 0, 0, 0, 0],
    });
  });

  it('none at all are no figure', () => {
    const one = figure(GAP, {}, { cluster: ['nowhere'] });
    expect([one.empty, one.shownTotals.length, one.gaps]).to.deep.equal([true, 0, []]);
    expect(atMonthEnds(one).gaps).to.deep.equal([]);
  });
});

describe('a span in which nothing was measured', () => {
  // The file of a pipeline that stood still from 3 March to 20 November.
  const rows = [
    ...daily('a', 'x', '2025-03-01', [1500, 1500, 1500]),
    ...daily('a', 'x', '2025-11-20', [1500, 1500, 1500]),
  ];

  it('is a gap of the figure, without dates of its own', () => {
    const one = figure(rows);
    expect(gaps(one)).to.deep.equal(['03-03 to 11-20']);
    expect(one.dates.length).to.equal(6);
    expect(gaps(figure(rows, {}, { period: 'P2D' }))).to.deep.equal([]);
  });

  it('goes with the days that a reader chooses', () => {
    const part = (first: string) =>
      narrowed(figure(rows), {
        hidden: new Set(),
        days: [day(first), day('2025-11-22')],
      });
    expect(gaps(part('2025-03-02'))).to.deep.equal(['03-03 to 11-20']);
    expect(gaps(part('2025-03-04'))).to.deep.equal([]);
  });
});
