import { expect } from '@open-wc/testing';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { seriesKey } from '../../src/kinds/over-time/series.js';
import { DARK, LIGHT, mix, seriesColor, type Look } from '../../src/look/look.js';
import { areaPlan, type AreaOptions } from '../../src/options/area/area.js';
import { namedIn } from '../../src/options/area/area-colors.js';
import { yOf } from '../../src/options/axes.js';
import { daily } from '../support/series.js';
import {
  boxOf,
  english as words,
  marksOf,
  overlap,
  overTimeOf,
  textsOf,
} from '../support/plans.js';

const SIZE = { width: 760, height: 420 };
const planOf = (figure: OverTimeFigure, options: Partial<AreaOptions> = {}, look: Look = LIGHT) =>
  areaPlan(figure, look, words, { ...SIZE, ...options });

/** Nine large clusters and many small ones. */
const many = overTimeOf(
  [900, 800, 700, 600, 500, 400, 300, 200, 100, ...Array.from({ length: 20 }, () => 20)].flatMap(
    (n, index) => daily(`c${index}`, 'hub', '2026-11-01', [n, n, n + 1, n]),
  ),
);

describe('colours of a chart over time', () => {
  for (const look of [LIGHT, DARK]) {
    it(`are those of the palette for few series, and greys for all others: ${look.scheme}`, () => {
      const { legend } = planOf(many, {}, look);
      many.series.slice(0, 9).forEach(({ colorRank }, index) => {
        expect(legend[index]!.color).to.equal(seriesColor(look, colorRank));
      });
      const greys = new Set(legend.slice(9).map(({ color }) => color));
      expect(greys.size).to.equal(2);
      for (const part of [0.5, 0.6])
        expect(greys.has(mix(look.muted, look.surface, part))).to.be.true;
    });
  }

  it('are one for each series if the author asks for all', () => {
    const { legend, names, marks } = planOf(many, { named: namedIn('all', many) });
    expect(new Set(legend.map(({ color }) => color)).size).to.equal(legend.length);
    expect(names).to.have.lengthOf(legend.length);
    expect(textsOf({ marks })).not.to.include('20 others');
  });

  it('are paler for all series but the one that the reader points at', () => {
    const focused = seriesKey(many.series[1]!);
    const bands = (options: Partial<AreaOptions>) =>
      marksOf(planOf(many, options), 'band')
        .map(({ fill }) => fill)
        .reverse();
    const usual = bands({});
    const pale = usual.map((color) => mix(color, LIGHT.surface, 0.75));
    expect(bands({ focused })).to.deep.equal(pale.map((color, i) => (i === 1 ? usual[1] : color)));
    expect(bands({ focused: 'none of them' })).to.deep.equal(usual);
    // A series without a colour of its own has one then.
    const last = many.series.at(-1)!;
    expect(bands({ focused: seriesKey(last) }).at(-1)).to.equal(seriesColor(LIGHT, last.colorRank));
    // The legend keeps its colours.
    expect(planOf(many, { focused }).legend).to.deep.equal(planOf(many).legend);
  });

  it('have no line between two greys', () => {
    const lines = (named?: ReadonlySet<string>) =>
      marksOf(
        planOf(many, { width: 400, height: 4000, ...(named ? { named } : {}) }),
        'line',
      ).filter(({ width }) => width === 0.75).length;
    expect(lines()).to.equal(9);
    expect(lines(namedIn('all', many))).to.equal(28);
  });

  it('have a line between two bands only where both are thick', () => {
    const figure = overTimeOf([
      ...daily('a', 'hub', '2026-11-01', [1000, 1000, 1000, 1000]),
      ...daily('b', 'hub', '2026-11-01', [900, 900, 4, 900]),
      ...daily('c', 'hub', '2026-11-01', [10, 10, 10, 10]),
    ]);
    const plan = planOf(figure, { width: 400 });
    const [edge, ...others] = marksOf(plan, 'line').filter(({ width }) => width === 0.75);
    expect(others).to.deep.equal([]);
    expect([...edge!.y].map(Number.isNaN)).to.deep.equal([false, false, true, false]);
    expect(edge!.y[0]).to.equal(plan.tops[0]![0]);
  });
});

describe('the newest values beside a chart', () => {
  /** Each name from the top, with its value. */
  const besideOf = (figure: OverTimeFigure, options: Partial<AreaOptions> = {}) => {
    const plan = planOf(figure, options);
    const texts = marksOf(plan, 'text').filter(({ x }) => x > plan.frame.right);
    return texts
      .filter(({ anchor }) => anchor === 'start')
      .map(({ text, y }) => [text, texts.find((one) => one.anchor === 'end' && one.y === y)?.text]);
  };

  it('stand behind the names, and those without a name are one', () => {
    const beside = Object.fromEntries(besideOf(many)) as Record<string, string | undefined>;
    expect(beside['c0']).to.equal('900');
    expect(beside['20 others']).to.equal('400');
  });

  it('are shares where shares are drawn', () => {
    const figure = overTimeOf([
      ...daily('a', 'hub', '2026-11-01', [1, 3]),
      ...daily('b', 'hub', '2026-11-01', [1, 1]),
    ]);
    expect(besideOf(figure, { kind: 'share' })).to.deep.equal([
      ['b', '25%'],
      ['a', '75%'],
    ]);
  });

  it('are there where only a part was not measured', () => {
    const figure = overTimeOf([
      ...daily('a', 'one', '2026-11-01', [50, 50, 50, 50, 50, 50]),
      ...daily('a', 'two', '2026-11-01', [40, 40, 40, 40, 40]),
      ...daily('b', 'one', '2026-11-01', [5, 5, 5, 5, 5, 5]),
    ]);
    expect(figure.series[0]!.bridged.at(-1)).to.equal(1);
    expect(besideOf(figure)).to.deep.include(['a', '90']);
  });

  it('are left out where they were not measured', () => {
    const late = overTimeOf([
      ...daily('a', 'hub', '2026-11-01', [50, 51, 52, 53, 54, 55]),
      ...daily('b', 'hub', '2026-11-01', [40, 40, 40, 40, 40]),
    ]);
    expect(late.series[1]!.bridged.at(-1)).to.equal(1);
    expect(besideOf(late)).to.deep.equal([
      ['b', undefined],
      ['a', '55'],
    ]);
  });

  it('name the largest lines first, and no label lies far from its line', () => {
    const figure = overTimeOf(
      [4000, 2600, 1100, 650, 640, 630, 620, 610, 600].flatMap((n, index) =>
        daily(`c${index}`, 'hub', '2026-11-01', [n, n]),
      ),
    );
    const names = besideOf(figure, { kind: 'line', height: 260 }).map(([name]) => name);
    expect(names.slice(0, 4).sort()).to.deep.equal(['c0', 'c1', 'c2', 'c3']);
  });
});

describe('the mark of the largest day', () => {
  const growing = overTimeOf([
    ...daily('a', 'hub', '2026-11-01', [10, 80, 30]),
    ...daily('b', 'hub', '2026-11-01', [5, 5, 5]),
  ]);

  it('has the day and its total, above a dot on it', () => {
    const plan = planOf(growing);
    const dot = marksOf(plan, 'circle').at(-1)!;
    expect([dot.x, dot.y]).to.deep.equal([plan.x[1], yOf(plan.axis, plan.frame, 85)]);
    const text = marksOf(plan, 'text').at(-1)!;
    expect(text.text).to.equal('Nov 2, 2026: 85');
    expect(text.halo).to.equal(LIGHT.surface);
    expect(text.y).to.be.lessThan(dot.y);
  });

  it('stays in the picture, and clear of the title of the axis', () => {
    for (const users of [
      [90, 10, 10],
      [10, 10, 90],
      [10, 90, 10],
    ]) {
      for (const width of [280, 760]) {
        const figure = overTimeOf(daily('a', 'hub', '2026-11-01', users));
        const plan = planOf(figure, { width });
        const [mark, title] = [/: 90$/, /^Users/].map((form) =>
          marksOf(plan, 'text').find(({ text }) => form.test(text))!,
        );
        expect(overlap(boxOf(mark!), boxOf(title!))).to.be.false;
        expect(boxOf(mark!).right).to.be.at.most(width);
      }
    }
  });

  it('is a measurement, as it is in the spoken sentence', () => {
    // On the second day all of a is bridged, and more than ever is shown.
    const figure = overTimeOf([
      ...daily('a', 'hub', '2026-11-01', [100, 'gap', 'gap', 'gap', 110]),
      ...daily('b', 'hub', '2026-11-01', [50, 60, 70, 60, 20]),
    ]);
    expect(Math.max(...figure.shownTotals)).to.be.greaterThan(170);
    expect(textsOf(planOf(figure))).to.include('Nov 1, 2026: 150, the most measured');
  });

  it('is where a total is drawn: not in shares, lines of several series, logarithms', () => {
    const hasMark = (figure: OverTimeFigure, options: Partial<AreaOptions> = {}) =>
      textsOf(planOf(figure, options)).some((text) => text.includes('2026: '));
    expect(hasMark(growing)).to.be.true;
    expect(hasMark(growing, { kind: 'share' })).to.be.false;
    expect(hasMark(growing, { kind: 'line' })).to.be.false;
    expect(hasMark(overTimeOf(daily('a', 'h', '2026-11-01', [1, 2])), { kind: 'line' })).to.be.true;
    const log = overTimeOf(daily('a', 'h', '2026-11-01', [1, 2]), { transform: 'log10' });
    expect(hasMark(log)).to.be.false;
    expect(hasMark(overTimeOf(daily('a', 'h', '2026-11-01', [5])))).to.be.false;
    expect(hasMark(overTimeOf([]))).to.be.false;
  });
});
