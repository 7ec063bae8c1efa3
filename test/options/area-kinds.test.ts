import { expect } from '@open-wc/testing';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import type { Days } from '../../src/kinds/over-time/view.js';
import { LIGHT } from '../../src/look/look.js';
import { areaPlan, type AreaOptions } from '../../src/options/area/area.js';
import { areaTargets } from '../../src/options/area/area-targets.js';
import { lateMonths } from '../../src/options/area/late-months.js';
import { zoomed } from '../../src/options/area/area-zoom.js';
import { yOf } from '../../src/options/axes.js';
import { clusterActivity, day, scope } from '../support/tables.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import {
  english,
  marksOf,
  notNumbers,
  overlapping,
  overTimeOf,
  sampleOverTime,
  textsOf,
} from '../support/plans.js';
import { daily } from '../support/series.js';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';

const planOf = (figure: OverTimeFigure, some: Partial<AreaOptions> = {}) =>
  areaPlan(figure, LIGHT, english, { width: 900, height: 420, ...some });

const KINDS = [
  { kind: 'line' },
  { scale: 'log' },
  { kind: 'line', scale: 'log' },
  { kind: 'month-ends' },
] as const satisfies readonly Partial<AreaOptions>[];

describe('a chart over time, however it is drawn', () => {
  before(() => lateMonths.load());

  for (const some of KINDS) {
    it(`is plain data inside its frame: ${JSON.stringify(some)}`, async () => {
      for (const width of [300, 900]) {
        const daily = await sampleOverTime({ top: 12 });
        const isMonths = 'kind' in some && some.kind === 'month-ends';
        const plan = planOf(isMonths ? atMonthEnds(daily) : daily, { ...some, width });
        structuredClone(plan);
        const { tops, ...rest } = plan;
        expect(
          notNumbers({ ...rest, marks: rest.marks.filter(({ mark }) => mark !== 'line') }),
        ).to.deep.equal([]);
        for (const y of tops.flatMap((top) => [...top]).filter((one) => !Number.isNaN(one))) {
          expect(y).to.be.within(plan.frame.top - 0.01, plan.frame.bottom + 0.01);
        }
        expect(overlapping(marksOf(plan, 'text'))).to.deep.equal([]);
      }
    });
  }

  it('has the top of a stack at the total of every date, on a logarithmic axis', async () => {
    const figure = await sampleOverTime();
    const { axis, frame, tops } = planOf(figure, { scale: 'log' });
    figure.shownTotals.forEach((total, index) => {
      expect(tops.at(-1)![index]).to.be.closeTo(yOf(axis, frame, total), 1e-6);
    });
    expect(axis.top).to.be.at.least(Math.max(...figure.shownTotals));
  });

  it('has every line at its value, and none where there is no value', () => {
    const figure = overTimeOf([
      ...daily('a', 'p', '2026-01-01', [4, 'gap', 6]),
      ...daily('b', 'p', '2025-12-31', [0.5, 0.5, 3, 2]),
    ]);
    const { axis, frame, tops } = planOf(figure, { kind: 'line' });
    expect(tops[0]![0], 'before its life').to.be.NaN;
    const heights = [4, 5, 6].map((value) => yOf(axis, frame, value));
    expect([...tops[0]!.slice(1)]).to.deep.equal(heights);
    expect(axis.top).to.equal(6);
    const log = planOf(figure, { kind: 'line', scale: 'log' });
    expect(log.tops[1]![0]).to.be.NaN;
    expect(log.tops[1]![3]).to.equal(yOf(log.axis, log.frame, 2));
  });

  it('shows a date without neighbours as a dot', () => {
    const figure = overTimeOf([
      ...daily('a', 'p', '2026-01-01', [4, 'gap', 6, 'gap', 5]),
      ...daily('b', 'p', '2026-01-01', [1, 1, 1, 1, 1]),
    ]);
    expect(marksOf(planOf(figure, { kind: 'line' }), 'circle').length).to.equal(3);
  });

  it('keeps a place for a month without its last day, and a bar inside its month', () => {
    const figure = atMonthEnds(
      overTimeOf([
        ...daily('a', 'p', '2025-12-31', [4]),
        ...daily('a', 'p', '2026-02-01', [5]),
        ...daily('a', 'p', '2026-03-31', [6]),
      ]),
    );
    const plan = planOf(figure, { kind: 'month-ends' });
    const [december, , march] = [...plan.x] as [number, number, number];
    const step = (plan.frame.right - plan.frame.left) / 4;
    expect(march - december).to.be.closeTo(3 * step, 1e-6);
    expect(textsOf(plan)).to.include.members(['Dec', '2025', 'Feb', 'Mar', '2026', '4', '5', '6']);
    const empty = planOf(
      { ...figure, dates: new Int32Array(), series: [] },
      { kind: 'month-ends' },
    );
    expect(notNumbers(empty)).to.deep.equal([]);
  });

  it('draws the month that is not over paler, and no other, whatever its newest day', () => {
    const colors = (...rows: string[]) => {
      const plan = planOf(atMonthEnds(overTimeOf(rows)), { kind: 'month-ends' });
      return new Set(marksOf(plan, 'rect').map(({ fill }) => fill)).size;
    };
    expect(colors('2026-08-01,p,4,a', '2026-09-01,p,5,a', '2026-10-01,p,6,a')).to.equal(1);
    expect(colors('2026-09-01,p,4,a', '2026-10-01,p,5,a', '2026-11-01,p,6,a')).to.equal(2);
    expect(colors('2026-09-30,p,4,a', '2026-10-31,p,5,a', '2026-11-19,p,6,a')).to.equal(2);
  });

  it('draws what is shown on the newest day of a month, and says it is not measured', () => {
    const figure = atMonthEnds(
      overTimeOf([
        ...daily('a', 'p', '2026-01-28', [4, 4, 'gap', 'gap', 'gap', 4]),
        ...daily('b', 'p', '2026-01-28', [1, 1, 1, 1]),
      ]),
    );
    const plan = planOf(figure, { kind: 'month-ends' });
    expect(textsOf(plan)).to.include('5');
    const tip = areaTargets(plan, figure, LIGHT, english).get(0).tip;
    expect(tip.rows.map(({ name, value, note }) => `${name} ${value} (${note})`)).to.deep.equal([
      'a 4 (not measured)',
      'b 1 (null)',
    ]);
    expect(tip.lines).to.deep.equal(['Total of what was measured: 1']);
    expect(tip.total!.value).to.equal('5');
  });

  it('names the total where each person is counted once', () => {
    const table = clusterActivity(
      '2026-01-31,a,5',
      '2026-02-28,a,6',
      '2026-01-31,b,3',
      '2026-02-28,b,3',
    );
    const options = {
      measure: 'users',
      groupBy: 'cluster',
      timescale: 'monthly',
      transform: 'none',
    } as const;
    const figure = overTime(table, options, scope(), day('2026-03-01'));
    for (const kind of ['area', 'line'] as const) {
      const plan = planOf(figure, { kind });
      expect(textsOf(plan)).to.include('Total');
      expect(plan.labelled).to.equal(2);
    }
    expect(textsOf(planOf(overTimeOf(daily('a', 'p', '2026-01-01', [1, 2]))))).not.to.include(
      'Total',
    );
  });

  it('has round numbers on a logarithmic axis, one where there is next to nothing', () => {
    const ticksOf = (users: number) =>
      planOf(overTimeOf(daily('a', 'p', '2026-01-01', [users, users])), { scale: 'log' }).axis
        .ticks;
    expect(ticksOf(7036)).to.deep.equal([1, 10, 100, 1000, 2000, 5000]);
    expect(ticksOf(1200)).to.deep.equal([1, 10, 100, 1000]);
    expect(ticksOf(9000)).to.deep.equal([1, 10, 100, 1000, 10_000]);
    expect(ticksOf(30)).to.deep.equal([1, 2, 5, 10, 20]);
    expect(ticksOf(1)).to.deep.equal([1, 2]);
    expect(ticksOf(0.25)).to.deep.equal([1, 2]);
  });
});

describe('a zoom', () => {
  const frame = { left: 100, right: 200, top: 0, bottom: 10 };
  const ALL: Days = [1000, 1100];

  it('shows the days of a span, whichever end it was drawn from', () => {
    expect(zoomed({ to: 'span', from: 120, until: 150 }, ALL, ALL, frame)).to.deep.equal([
      1020, 1050,
    ]);
    expect(zoomed({ to: 'span', from: 150, until: 120 }, ALL, ALL, frame)).to.deep.equal([
      1020, 1050,
    ]);
    expect(zoomed({ to: 'span', from: 150, until: 900 }, [1040, 1060], ALL, frame)).to.deep.equal([
      1050, 1060,
    ]);
    expect(zoomed({ to: 'span', from: 0, until: 900 }, ALL, ALL, frame)).to.equal(null);
  });

  it('never shows less than a week, where there is one', () => {
    expect(zoomed({ to: 'span', from: 150, until: 151 }, ALL, ALL, frame)).to.deep.equal([
      1048, 1054,
    ]);
    expect(zoomed({ to: 'span', from: 199, until: 200 }, ALL, ALL, frame)).to.deep.equal([
      1094, 1100,
    ]);
    expect(zoomed({ to: 'span', from: 100, until: 101 }, [7, 9], [7, 9], frame)).to.equal(null);
  });

  it('keeps the day that is pointed at where it is', () => {
    expect(zoomed({ to: 'in', at: 100 }, ALL, ALL, frame)).to.deep.equal([1000, 1050]);
    expect(zoomed({ to: 'in', at: 175 }, ALL, ALL, frame)).to.deep.equal([1038, 1088]);
    expect(zoomed({ to: 'in', at: null }, ALL, ALL, frame)).to.deep.equal([1025, 1075]);
  });

  it('goes back to all there is', () => {
    expect(zoomed({ to: 'out', at: null }, [1025, 1075], ALL, frame)).to.equal(null);
    expect(zoomed({ to: 'out', at: null }, [1060, 1070], ALL, frame)).to.deep.equal([1055, 1075]);
    expect(zoomed({ to: 'all' }, [1060, 1070], ALL, frame)).to.equal(null);
  });
});
