import { expect } from '@open-wc/testing';
import type { OverTimeFigure } from '../../../src/kinds/over-time/figure.js';
import { seriesKey, sharesOf } from '../../../src/kinds/over-time/series.js';
import { narrowed, WHOLE } from '../../../src/kinds/over-time/view.js';
import { overTimeOf, sampleOverTime } from '../../support/plans.js';
import { daily } from '../../support/series.js';
import { day } from '../../support/tables.js';

const ROWS = [
  ...daily('a', 'p', '2026-01-01', [60, 60, 60]),
  ...daily('b', 'p', '2026-01-01', [30, 'gap', 30]),
  ...daily('c', 'p', '2026-01-02', [10, 10]),
];

const named = ({ series }: OverTimeFigure): string[] =>
  series.map(({ cluster, restOf }) => (restOf > 0 ? `${restOf} others` : cluster));

describe('the largest series and the rest', () => {
  it('have the totals of all, on every date, whatever is measured', async () => {
    for (const some of [
      {},
      { measure: 'hubs' },
      { groupBy: 'hub' },
      { transform: 'log10' },
    ] as const) {
      const all = await sampleOverTime(some);
      const few = await sampleOverTime({ ...some, top: 3 });
      expect(few.series.length).to.equal(4);
      expect(few.series.at(-1)!.restOf).to.equal(all.series.length - 3);
      few.totals.forEach((total, index) => {
        expect(total).to.be.closeTo(all.totals[index]!, 1e-6);
      });
      const drawn = ({ series }: OverTimeFigure, index: number): number =>
        series.reduce((sum, one) => sum + (one.drawn[index]! > 0 ? one.drawn[index]! : 0), 0);
      const last = all.dates.length - 1;
      expect(drawn(few, last)).to.be.closeTo(drawn(all, last), 1e-6);
    }
  });

  it('have nothing where none of the rest has anything', () => {
    const { series } = overTimeOf(
      [
        ...daily('a', 'p', '2026-01-01', [9, 9]),
        ...daily('b', 'p', '2026-01-02', [2]),
        ...daily('c', 'p', '2026-01-02', [1]),
      ],
      { top: 1 },
    );
    expect([...series[1]!.values]).to.deep.equal([NaN, 3]);
    expect(series[1]!.colorRank).to.equal(-1);
  });

  it('are all series where the rest would be none, or one', () => {
    expect(named(overTimeOf(ROWS, { top: 3 }))).to.deep.equal(['a', 'b', 'c']);
    expect(named(overTimeOf(ROWS, { top: 2 }))).to.deep.equal(['a', 'b', 'c']);
    expect(named(overTimeOf(ROWS, { top: 1 }))).to.deep.equal(['a', '2 others']);
  });
});

describe('what a reader chooses of a figure', () => {
  const figure = overTimeOf(ROWS);
  const keyOf = (cluster: string): string =>
    seriesKey(figure.series.find((one) => one.cluster === cluster)!);

  it('is the figure itself, where nothing is chosen', () => {
    expect(narrowed(figure, WHOLE)).to.equal(figure);
  });

  it('has the totals of what is left', () => {
    const some = narrowed(figure, { hidden: new Set([keyOf('a')]), days: null });
    expect(named(some)).to.deep.equal(['b', 'c']);
    expect([...some.totals]).to.deep.equal([30, 10, 40]);
    expect([...figure.totals]).to.deep.equal([90, 70, 100]);
  });

  it('has the dates from one to another, and says so', () => {
    const some = narrowed(figure, {
      hidden: new Set(),
      days: [day('2026-01-02'), day('2026-01-20')],
    });
    expect([...some.dates]).to.deep.equal([day('2026-01-02'), day('2026-01-03')]);
    expect([some.from, some.to]).to.deep.equal([day('2026-01-02'), day('2026-01-03')]);
    expect([...some.series[1]!.values]).to.deep.equal([NaN, 30]);
  });

  it('may be nothing', () => {
    const none = narrowed(figure, { hidden: new Set(), days: [0, 1] });
    expect([none.dates.length, none.totals.length, none.from]).to.deep.equal([0, 0, null]);
  });

  it('has shares that add up to one', async () => {
    expect(sharesOf(figure)).to.deep.equal([180 / 260, 60 / 260, 20 / 260]);
    const sum = sharesOf(await sampleOverTime()).reduce((all, share) => all + share, 0);
    expect(sum).to.be.closeTo(1, 1e-9);
    expect(sharesOf(narrowed(figure, { hidden: new Set(), days: [0, 1] }))).to.deep.equal([
      0, 0, 0,
    ]);
  });
});
