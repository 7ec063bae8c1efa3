import { expect } from '@open-wc/testing';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import { notMeasuredNotes } from '../../src/kinds/over-time/not-measured-notes.js';
import { LIGHT } from '../../src/look/look.js';
import { calendarPlan } from '../../src/options/area/area-calendar.js';
import { areaPlan, type AreaPlan } from '../../src/options/area/area.js';
import type { AreaKind } from '../../src/options/area/area-kinds.js';
import { lateMonths } from '../../src/options/area/late-months.js';
import { dayTip } from '../../src/options/area/area-tip.js';
import { yOf } from '../../src/options/axes.js';
import { boxOf, english as words, marksOf, overlapping, overTimeOf } from '../support/plans.js';
import { daily } from '../support/series.js';

// Alpha lacks three days, one hub of beta lacks one, and nobody was measured for a week at the end.

const COUNT = 20;
const alpha = Array.from({ length: COUNT }, (_, at) => (at >= 8 && at <= 10 ? 'gap' : 100 + at));
const beta = Array.from({ length: COUNT }, (_, at) => (at === 14 ? 'gap' : 50));
const rows = [
  ...daily('alpha', 'prod', '2026-10-20', alpha),
  ...daily(
    'beta',
    'a',
    '2026-10-20',
    Array.from({ length: COUNT }, () => 40),
  ),
  ...daily('beta', 'b', '2026-10-20', beta),
];
const figure = overTimeOf(rows);
const whole = overTimeOf([
  ...daily(
    'alpha',
    'prod',
    '2026-10-20',
    Array.from({ length: COUNT }, () => 100),
  ),
  ...daily(
    'beta',
    'prod',
    '2026-10-20',
    Array.from({ length: COUNT }, () => 90),
  ),
]);
const silent = overTimeOf([
  ...daily('alpha', 'prod', '2026-10-20', [5, 5, 5, 5, 5]),
  ...daily('alpha', 'prod', '2026-11-01', [5, 5, 5, 5, 5]),
]);

const SIZE = { width: 760, height: 420 };
const planOf = (of: OverTimeFigure, kind: AreaKind = 'area', scale: 'linear' | 'log' = 'linear') =>
  areaPlan(of, LIGHT, words, { ...SIZE, kind, scale });

const dashed = (plan: AreaPlan) => marksOf(plan, 'line').filter(({ dash }) => dash);
/** The areas that are hatched: where they begin and end, in px from the left. */
const areas = (plan: AreaPlan): [number, number][] =>
  marksOf(plan, 'path')
    .filter(({ fill }) => fill !== 'none')
    .flatMap(({ d }) => d.split('Z').filter(Boolean))
    .map((area) => {
      const all = [...area.matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
      return [Math.min(...all), Math.max(...all)];
    });

describe('what was not measured', () => {
  before(() => lateMonths.load());

  it('draws no fall: the stack has the height of what is shown on every date', () => {
    for (const kind of ['area', 'month-ends'] as const) {
      const one = kind === 'area' ? figure : atMonthEnds(figure);
      const { tops, axis, frame } = planOf(one, kind);
      one.shownTotals.forEach((total, at) => {
        expect(tops.at(-1)![at]).to.be.closeTo(yOf(axis, frame, total), 1e-9);
      });
    }
    const least = Math.min(...figure.shownTotals);
    expect(least).to.be.at.least(190);
    expect(Math.min(...figure.totals)).to.be.below(100);
  });

  it('is shared out of what is shown', () => {
    const { tops, frame } = planOf(figure, 'share');
    for (const y of tops.at(-1)!) expect(y).to.be.closeTo(frame.top, 1e-9);
    const height = (frame.bottom - tops[0]![9]!) / (frame.bottom - frame.top);
    const [first] = figure.series;
    expect(height).to.be.closeTo(first!.shown[9]! / figure.shownTotals[9]!, 1e-9);
  });

  for (const kind of ['area', 'share'] as const) {
    it(`is hatched in a chart of kind ${kind}, from the measurement before to the one after`, () => {
      const plan = planOf(figure, kind);
      const at = (index: number): number => Math.round(plan.x[index]! * 10) / 10;
      expect(areas(plan)).to.have.deep.members([
        [at(7), at(11)],
        [at(13), at(15)],
      ]);
    });
  }

  it('is dashed in a chart of lines, and no line is drawn through it', () => {
    for (const scale of ['linear', 'log'] as const) {
      const plan = planOf(figure, 'line', scale);
      const ends = dashed(plan).map(({ x }) => [x[0], x.at(-1)]);
      expect(ends).to.have.deep.members([
        [plan.x[7], plan.x[11]],
        [plan.x[13], plan.x[15]],
      ]);
      const solid = marksOf(plan, 'line').filter(({ dash, key }) => !dash && key);
      const holes = solid.map(({ y }) =>
        y.reduce((sum, one) => sum + Number(Number.isNaN(one)), 0),
      );
      expect(holes.sort()).to.deep.equal([1, 3]);
    }
  });

  it('is hatched in the bar of a month that ends then', () => {
    const late = overTimeOf([
      ...daily('alpha', 'prod', '2026-10-20', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 'gap', 5, 5]),
      ...daily(
        'beta',
        'prod',
        '2026-10-20',
        Array.from({ length: 14 }, () => 5),
      ),
    ]);
    expect(areas(planOf(atMonthEnds(late), 'month-ends'))).to.have.lengthOf(1);
  });

  it('is hatched over the whole height where nobody was measured', () => {
    const plan = planOf(silent);
    const [veil] = marksOf(plan, 'rect').filter(({ opacity }) => opacity !== undefined);
    expect(veil).to.include({ x: plan.x[4]!, width: plan.x[5]! - plan.x[4]!, y: plan.frame.top });
  });

  it('is hatched in a calendar, day by day', () => {
    const holes = (of: OverTimeFigure): number => {
      const plan = calendarPlan(of, LIGHT, words, { width: SIZE.width });
      return marksOf(plan, 'path').length;
    };
    // One more is in the key.
    expect(holes(figure)).to.equal(4 + 1);
    expect(holes(silent)).to.equal(7 + 1);
    expect(holes(whole)).to.equal(0);
  });

  it('leaves no mark if the data are complete', () => {
    for (const kind of ['area', 'line', 'share'] as const) {
      const plan = planOf(whole, kind);
      expect(marksOf(plan, 'path'), kind).to.deep.equal([]);
      expect(dashed(plan), kind).to.deep.equal([]);
    }
    expect(notMeasuredNotes(whole, 'hatched', words)).to.deep.equal([]);
  });

  it('is named in a tooltip, with the measurements around it and the total of what was measured', () => {
    const { rows: values, lines, total } = dayTip(9, planOf(figure), figure, words);
    expect(values[0]).to.include({
      name: 'alpha',
      value: 'not measured',
      note: 'between 107 on Oct 27, 2026 and 111 on Oct 31, 2026',
    });
    expect(values[1]!.value).to.equal('90');
    expect(lines).to.deep.equal(['Total of what was measured: 90']);
    expect(total!.value).to.equal('199');
    const part = dayTip(14, planOf(figure), figure, words);
    expect(part.rows[1]).to.include({ value: '90', note: '50 of them not measured' });
    const measured = dayTip(2, planOf(figure), figure, words);
    expect(measured.lines).to.deep.equal([]);
    expect(measured.rows.map(({ value }) => value)).to.deep.equal(['102', '90']);
  });

  it('is told of those that a tooltip only adds up', () => {
    const of = overTimeOf(
      Array.from({ length: 15 }, (_, at) =>
        daily(`c${at}`, 'prod', '2026-10-20', at === 14 ? [10, 'gap', 10] : [20, 20, 20]),
      ).flat(),
    );
    const more = (index: number) => dayTip(index, planOf(of), of, words).rows.at(-1);
    expect(more(0)).to.include({ name: '5 more', value: '90', note: null });
    expect(more(1)).to.include({ name: '5 more', value: '90', note: '10 of them not measured' });
    expect(dayTip(1, planOf(of), of, words).lines).to.deep.equal([
      'Total of what was measured: 280',
    ]);
  });

  it('is seen on a single date, over the whole width', () => {
    const of = overTimeOf(
      [
        ...daily('alpha', 'prod', '2026-10-20', [5, 5, 5]),
        ...daily('beta', 'prod', '2026-10-20', [50, 50]),
      ],
      {},
      { period: 'P1D' },
    );
    expect(of.dates).to.have.lengthOf(1);
    const lines = planOf(of, 'line');
    const [dash] = dashed(lines);
    expect([...dash!.x]).to.deep.equal([lines.frame.left, lines.frame.right]);
    expect(dash!.y[0]).to.equal(dash!.y[1]);
    expect(dash!.y[0]).not.to.be.NaN;
    const [area] = areas(planOf(of));
    expect(area![1] - area![0]).to.be.greaterThan(300);
  });

  it('ends in a measurement of 0 as in any other', () => {
    const rows = [
      '2026-01-05,prod,5,alpha',
      '2026-01-21,prod,0,alpha',
      '2026-02-10,prod,7,alpha',
      ...daily(
        'beta',
        'prod',
        '2026-01-05',
        Array.from({ length: 37 }, () => 3),
      ),
    ];
    const of = overTimeOf(rows.map((row) => (/y$/.test(row) ? row : `${row},monthly`)));
    const index = of.dates.indexOf(of.dates[0]! + 8);
    const [, alpha] = dayTip(index, planOf(of), of, words).rows;
    expect(alpha).to.include({
      name: 'alpha',
      note: 'between 5 on Jan 5, 2026 and 0 on Jan 21, 2026',
    });
  });

  it('is dashed where a line of logarithms lies at one user', () => {
    const of = overTimeOf(
      [
        ...daily('alpha', 'prod', '2026-10-20', [1, 1, 1]),
        ...daily('beta', 'prod', '2026-10-20', [10, 10, 10, 10, 10]),
      ],
      { transform: 'log10' },
    );
    const [line] = dashed(planOf(of, 'line'));
    expect([...line!.y].some(Number.isNaN)).to.be.false;
  });

  it('has a key under a calendar that no other key touches, and that is on the picture', () => {
    const nine = overTimeOf(daily('alpha', 'prod', '2026-10-20', [1, 2, 3, 'gap', 'gap', 6, 7, 8]));
    for (const of of [figure, nine, silent]) {
      for (const width of [320, 760]) {
        const plan = calendarPlan(of, LIGHT, words, { width });
        const texts = marksOf(plan, 'text');
        expect(overlapping(texts)).to.deep.equal([]);
        const key = texts.find(({ text }) => text === 'not all measured');
        if (!key) continue;
        expect(key.x).to.be.greaterThan(16);
        expect(boxOf(key).right).to.be.at.most(width);
        expect(boxOf(key).bottom).to.be.at.most(plan.height);
      }
    }
  });

  it('is counted in the caption', () => {
    expect(notMeasuredNotes(figure, 'hatched', words)).to.deep.equal([
      '4 of 20 days lack a cluster or a part of one: filled in from the days around, hatched',
    ]);
    expect(notMeasuredNotes(overTimeOf(rows, { groupBy: 'hub' }), 'dashed', words)).to.deep.equal([
      '4 of 20 days lack a hub: filled in from the days around, dashed',
    ]);
    expect(notMeasuredNotes(silent, 'hatched', words)).to.deep.equal([
      'nothing was measured on 7 days, hatched',
    ]);
    // Three clusters that each lack too little to be seen are together enough for a day of a calendar.
    const small = ['a', 'b', 'c'].flatMap((name) =>
      daily(name, 'prod', '2026-10-20', [6, 6, 6, 'gap', 'gap', 6, 6]),
    );
    const large = daily(
      'large',
      'prod',
      '2026-10-20',
      Array.from({ length: 7 }, () => 1000),
    );
    const many = overTimeOf([...small, ...large]);
    expect(notMeasuredNotes(many, 'hatched', words)).to.deep.equal([]);
    expect(notMeasuredNotes(many, 'hatched', words, 'total')).to.have.lengthOf(1);
  });
});
