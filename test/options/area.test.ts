import { expect } from '@open-wc/testing';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { DARK, LIGHT, seriesColor } from '../../src/look/look.js';
import { areaPlan } from '../../src/options/area/area.js';
import { namedIn } from '../../src/options/area/area-colors.js';
import { yOf } from '../../src/options/axes.js';
import { daily } from '../support/series.js';
import {
  boxOf,
  english as words,
  marksOf,
  notNumbers,
  overlapping,
  overTimeOf,
  sampleOverTime,
  textsOf,
} from '../support/plans.js';

const SIZE = { width: 760, height: 420 };
const planOf = (figure: OverTimeFigure, size = SIZE) => areaPlan(figure, LIGHT, words, size);

const gaps = overTimeOf([
  ...daily('alpha', 'prod', '2026-11-01', [50, 60, 'gap', 70, null]),
  ...daily('beta', 'prod', '2026-11-02', [10, 20, 5, 8]),
  ...daily('gamma', 'prod', '2026-11-05', [900]),
]);

describe('the area plan', () => {
  for (const some of [
    {},
    { measure: 'hubs' },
    { groupBy: 'hub' },
    { transform: 'log10' },
  ] as const) {
    it(`is plain data without a number that is none: ${JSON.stringify(some)}`, async () => {
      for (const width of [280, 760, 1440]) {
        const plan = planOf(await sampleOverTime(some), { width, height: 400 });
        expect(structuredClone(plan)).to.deep.equal(plan);
        expect(notNumbers(plan)).to.deep.equal([]);
      }
    });
  }

  it('is plain data where series have gaps', () => {
    const plan = planOf(gaps);
    expect(structuredClone(plan)).to.deep.equal(plan);
    expect(notNumbers(plan)).to.deep.equal([]);
  });

  it('stacks up to the total of every date', async () => {
    for (const figure of [gaps, await sampleOverTime(), await sampleOverTime({ groupBy: 'hub' })]) {
      const { tops, axis, frame } = planOf(figure);
      figure.shownTotals.forEach((total, index) => {
        expect(tops.at(-1)![index]).to.be.closeTo(yOf(axis, frame, total), 1e-6);
      });
      expect(Math.min(...tops.at(-1)!)).to.be.at.least(frame.top);
    }
  });

  it('gives no height to the logarithm of less than one user', () => {
    const rows = [
      ...daily('alpha', 'prod', '2026-11-01', [50, 0.5]),
      ...daily('beta', 'prod', '2026-11-01', [0.25, 10]),
    ];
    const { tops, axis, frame } = planOf(overTimeOf(rows, { transform: 'log10' }));
    const ends = [yOf(axis, frame, Math.log10(50)), yOf(axis, frame, 1)];
    expect([...tops[0]!]).to.deep.equal([ends[0], frame.bottom]);
    expect([...tops[1]!]).to.deep.equal(ends);
  });

  it('gives each series the height of what is shown, and none outside its life', () => {
    const { tops, axis, frame } = planOf(gaps);
    gaps.series.forEach(({ shown }, series) => {
      shown.forEach((value, index) => {
        const below = series === 0 ? frame.bottom : tops[series - 1]![index]!;
        const height = (axis.top * (below - tops[series]![index]!)) / (frame.bottom - frame.top);
        expect(height).to.be.closeTo(value, 1e-9);
      });
    });
  });

  it('stacks logarithms where they are asked for, and says so', () => {
    const figure = overTimeOf(
      [...daily('a', 'x', '2026-11-01', [1000, 10]), ...daily('b', 'x', '2026-11-01', [100, 100])],
      { transform: 'log10' },
    );
    const plan = planOf(figure);
    expect(plan.tops[1]![0]).to.be.closeTo(yOf(plan.axis, plan.frame, 5), 1e-9);
    expect(plan.tops[1]![1]).to.be.closeTo(yOf(plan.axis, plan.frame, 3), 1e-9);
    expect(textsOf(plan).join()).to.include('log of a product');
  });

  it('has the largest series at the bottom', () => {
    const { tops, legend, frame } = planOf(gaps);
    expect(legend.map(({ name }) => name)).to.deep.equal(['gamma', 'alpha', 'beta']);
    tops[0]!.forEach((top) => expect(top).to.be.at.most(frame.bottom));
    expect(tops[0]![4]).to.be.lessThan(frame.bottom);
  });

  it('reaches from the left of the frame to the right, each date at its distance', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-09'].flatMap((date) =>
      daily('a', 'x', date, [5]),
    );
    const { x, frame } = planOf(overTimeOf(days));
    const span = frame.right - frame.left;
    expect([...x]).to.deep.equal([frame.left, frame.left + span / 8, frame.right]);
  });

  it('paints the bands from the top down to the base, so that no seam can show', () => {
    const plan = planOf(gaps);
    const bands = marksOf(plan, 'band');
    expect(bands.map(({ fill }) => fill)).to.deep.equal(
      plan.legend.map(({ color }) => color).reverse(),
    );
    for (const { base, x } of bands) {
      expect(base).to.equal(plan.frame.bottom);
      expect([x[0], x.at(-1)]).to.deep.equal([plan.frame.left, plan.frame.right]);
    }
  });

  it('draws a single date as wide as the frame', () => {
    const plan = planOf(overTimeOf(daily('a', 'x', '2026-11-01', [5])));
    const [band] = marksOf(plan, 'band');
    expect([...band!.x]).to.deep.equal([plan.frame.left, plan.frame.right]);
    expect(plan.frame.bottom - band!.y[0]!).to.be.greaterThan(100);
    expect(notNumbers(plan)).to.deep.equal([]);
  });

  it('draws a figure with nothing but zeros, and one without a series', () => {
    const zeros = overTimeOf([...daily('a', 'x', '2026-11-01', [0, 0])], { measure: 'hubs' });
    for (const figure of [zeros, overTimeOf([])]) {
      expect(notNumbers(planOf(figure))).to.deep.equal([]);
    }
  });

  it('gives a cluster its colour by its rank in the file, whatever is shown', async () => {
    const figure = await sampleOverTime({ measure: 'hubs' });
    const named = namedIn('all', figure);
    const { legend } = areaPlan(figure, LIGHT, words, { ...SIZE, named });
    figure.series.forEach(({ colorRank }, index) => {
      expect(legend[index]!.color).to.equal(seriesColor(LIGHT, colorRank));
    });
    expect(areaPlan(figure, DARK, words, SIZE).legend[0]!.color).not.to.equal(legend[0]!.color);
  });

  it('names data as they are', () => {
    const plan = planOf(overTimeOf(daily('<b>&', '$&', '2026-11-01', [5]), { groupBy: 'hub' }));
    expect(plan.legend[0]!.name).to.equal('<b>&/$&');
    expect(textsOf(plan)).to.include('<b>&/$&');
  });
});

describe('the names beside the bands', () => {
  const many = overTimeOf(
    Array.from({ length: 60 }, (_, index) =>
      daily(`cluster ${index}`, 'hub', '2026-11-01', [300 - index, 300 - index]),
    ).flat(),
  );
  /** Their names need more room than they have up to the top of the frame. */
  const thinOnTop = overTimeOf([
    ...daily('base', 'hub', '2026-11-01', [700, 700]),
    ...Array.from({ length: 10 }, (_, index) =>
      daily(`thin ${index}`, 'hub', '2026-11-01', [30, 30]),
    ).flat(),
  ]);
  const namesOf = (figure: OverTimeFigure, width: number, height = 420) => {
    const plan = planOf(figure, { width, height });
    const texts = marksOf(plan, 'text').filter(({ x }) => x > plan.frame.right);
    const names = texts.filter(({ anchor }) => anchor === 'start');
    return { plan, names, values: texts.filter(({ anchor }) => anchor === 'end') };
  };

  it('stay inside the picture and never overlap', async () => {
    const sample = [await sampleOverTime(), await sampleOverTime({ groupBy: 'hub' })];
    const figures = [gaps, many, thinOnTop, ...sample];
    for (const figure of figures) {
      for (const [width, height] of [
        [560, 420],
        [760, 420],
        [1440, 600],
      ] as const) {
        const { names, values, plan } = namesOf(figure, width, height);
        expect(names.length).to.be.greaterThan(0);
        expect(overlapping([...names, ...values])).to.deep.equal([]);
        for (const box of [...names, ...values].map(boxOf)) {
          expect(box.right).to.be.at.most(width);
          expect(box.top).to.be.at.least(plan.frame.top);
          expect(box.bottom).to.be.at.most(plan.frame.bottom);
        }
      }
    }
  });

  it('stand in the order of the bands', () => {
    const { names, plan } = namesOf(many, 760);
    const fromBottom = [...names].sort((a, b) => b.y - a.y).map(({ text }) => text);
    expect(fromBottom).to.deep.equal([
      ...plan.legend.slice(0, 9).map(({ name }) => name),
      '51 others',
    ]);
    expect(plan.labelled).to.equal(names.length);
    expect(plan.names.map(({ name }) => name)).to.deep.equal(fromBottom);
  });

  it('belong to bands that there are on the last date', () => {
    const figure = overTimeOf([
      ...daily('gone', 'x', '2026-10-01', [500, 500]),
      ...daily('here', 'x', '2026-11-01', [50, 50, 50]),
    ]);
    expect(namesOf(figure, 760).names.map(({ text }) => text)).to.deep.equal(['here']);
  });

  it('are cut where they are long', () => {
    const figure = overTimeOf(daily('x'.repeat(80), 'x', '2026-11-01', [5, 6]));
    const { names, plan } = namesOf(figure, 760);
    expect(names[0]!.text).to.match(/^x+…$/);
    expect(plan.frame.right).to.be.greaterThan(500);
  });

  it('are left to the legend where the picture is narrow', () => {
    const { names, plan } = namesOf(gaps, 400);
    expect(names).to.deep.equal([]);
    expect(plan.labelled).to.equal(0);
    expect(plan.frame.right).to.be.greaterThan(380);
  });
});
