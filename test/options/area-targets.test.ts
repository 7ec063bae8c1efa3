import { expect } from '@open-wc/testing';
import type { OverTimeFigure } from '../../src/kinds/over-time/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { areaTargets } from '../../src/options/area/area-targets.js';
import { areaPlan } from '../../src/options/area/area.js';
import { daily } from '../support/series.js';
import { english as words, notNumbers, overTimeOf, sampleOverTime } from '../support/plans.js';

function chartOf(figure: OverTimeFigure, width = 760) {
  const plan = areaPlan(figure, LIGHT, words, { width, height: 420 });
  const targets = areaTargets(plan, figure, LIGHT, words);
  const { frame } = plan;
  return { plan, targets, frame, middle: (frame.top + frame.bottom) / 2 };
}

const numberIn = (text: string): number => Number(text.replaceAll(',', ''));

const stack = (count: number): OverTimeFigure =>
  overTimeOf(
    Array.from({ length: count }, (_, index) =>
      daily(`cluster ${index}`, 'hub', '2026-11-01', [100 + index, 200 - index]),
    ).flat(),
  );

describe('pointing at a chart over time', () => {
  const figure = overTimeOf(daily('a', 'x', '2026-11-01', [5, 6, 7, 'gap', 8]));
  const { plan, targets, frame, middle } = chartOf(figure);

  it('means the nearest date', () => {
    [...plan.x].forEach((x, index) => {
      expect(targets.at(x, middle)).to.equal(index);
      expect(targets.at(x + 3, middle)).to.equal(index);
      expect(targets.at(x - 3, middle)).to.equal(index);
    });
    const [, , third, fourth] = plan.x as unknown as [number, number, number, number];
    expect(targets.at((third + fourth) / 2 - 1, middle)).to.equal(2);
    expect(targets.at((third + fourth) / 2 + 1, middle)).to.equal(3);
  });

  it('means none beside the chart', () => {
    expect(targets.at(frame.right + 40, middle)).to.equal(-1);
    expect(targets.at(plan.x[0]!, frame.top - 25)).to.equal(-1);
    expect(targets.at(plan.x[0]!, frame.bottom + 35)).to.equal(-1);
  });

  it('means the one date there is, wherever in the frame', () => {
    const one = chartOf(overTimeOf(daily('a', 'x', '2026-11-01', [5])));
    expect(one.targets.count).to.equal(1);
    for (const x of [one.frame.left, one.frame.right]) {
      expect(one.targets.at(x, one.middle)).to.equal(0);
    }
  });

  it('puts the tooltip at the top of the stack and a line on the date', () => {
    const target = targets.get(2);
    expect([target.x, target.y]).to.deep.equal([plan.x[2], plan.tops.at(-1)![2]]);
    const line = target.highlight.find(({ mark }) => mark === 'rules');
    expect(line).to.have.nested.property('lines[0][0]', plan.x[2]);
    expect(notNumbers(target)).to.deep.equal([]);
  });
});

describe('the tooltip of a date', () => {
  it('has the day, and series with a value from the largest to the smallest', () => {
    const figure = overTimeOf([
      ...daily('steady', 'x', '2026-11-01', [50, 50, 50]),
      ...daily('late', 'x', '2026-11-03', [70]),
      ...daily('gone', 'x', '2026-10-01', [40]),
      ...daily('silent', 'x', '2026-11-01', [40]),
    ]);
    const { targets } = chartOf(figure);
    const { tip } = targets.get(targets.count - 1);
    expect(tip.title).to.equal('Tuesday, November 3, 2026');
    expect(tip.rows.map(({ name, value }) => [name, value])).to.deep.equal([
      ['late', '70'],
      ['steady', '50'],
      ['silent', 'not measured'],
    ]);
    expect(tip.total).to.deep.equal({ name: 'Total', value: '160' });
    expect(tip.lines).to.deep.equal(['Total of what was measured: 120']);
  });

  it('has the colour of each series', () => {
    const figure = overTimeOf([
      ...daily('a', 'x', '2026-11-01', [1, 90]),
      ...daily('b', 'x', '2026-11-01', [50, 50]),
    ]);
    const { plan, targets } = chartOf(figure);
    const colors = new Map(plan.legend.map(({ name, color }) => [name, color]));
    for (const { name, color } of [...targets.get(0).tip.rows, ...targets.get(1).tip.rows]) {
      expect(color).to.equal(colors.get(name));
    }
  });

  for (const count of [1, 10, 11, 12, 40]) {
    it(`adds up to the total with ${count} series`, () => {
      const { targets } = chartOf(stack(count));
      for (const index of [0, 1]) {
        const { rows, total } = targets.get(index).tip;
        expect(rows.length).to.be.at.most(11);
        const sum = rows.reduce((all, { value }) => all + numberIn(value), 0);
        expect(sum).to.equal(numberIn(total!.value));
        const more = rows.find(({ color }) => color === null);
        expect(more?.name).to.equal(count > 11 ? `${count - 10} more` : undefined);
      }
    });
  }

  it('agrees with the data of the sample on every date', async () => {
    const figure = await sampleOverTime();
    const { targets } = chartOf(figure);
    for (let index = 0; index < targets.count; index += 1) {
      const { rows, total } = targets.get(index).tip;
      const values = rows
        .filter(({ color, value }) => color !== null && !value.startsWith('not measured'))
        .map(({ value }) => numberIn(value));
      expect(values).to.deep.equal([...values].sort((a, b) => b - a));
      // Fractions of users lie only between measurements: they are not written.
      expect(numberIn(total!.value)).to.be.closeTo(figure.shownTotals[index]!, 0.5 + 1e-9);
    }
  });

  it('shows logarithms as the values they are of', () => {
    const figure = overTimeOf(daily('a', 'x', '2026-11-01', [1000]), { transform: 'log10' });
    const { rows, total } = chartOf(figure).targets.get(0).tip;
    expect([rows[0]!.value, total!.value]).to.deep.equal(['1,000', '1,000']);
  });
});

describe('walking over the dates by key', () => {
  const { targets } = chartOf(overTimeOf(daily('a', 'x', '2026-11-01', [5, 6, 7])));

  it('goes day by day and stops at the ends', () => {
    expect(targets.step(0, 'right')).to.equal(1);
    expect(targets.step(2, 'right')).to.equal(2);
    expect(targets.step(1, 'left')).to.equal(0);
    expect(targets.step(0, 'left')).to.equal(0);
    expect(targets.step(1, 'first')).to.equal(0);
    expect(targets.step(0, 'last')).to.equal(2);
  });

  it('starts at the end it comes from', () => {
    expect(targets.step(-1, 'right')).to.equal(0);
    expect(targets.step(-1, 'left')).to.equal(2);
  });

  it('leaps months, and begins at the end it comes from', () => {
    const many = chartOf(overTimeOf(daily('a', 'x', '2026-01-01', Array<number>(120).fill(5))));
    expect(many.targets.step(0, 'on')).to.equal(31);
    expect(many.targets.step(115, 'on')).to.equal(119);
    expect(many.targets.step(45, 'back')).to.equal(14);
    expect(many.targets.step(5, 'back')).to.equal(0);
    expect([targets.step(-1, 'on'), targets.step(-1, 'back')]).to.deep.equal([0, 2]);
  });

  it('leads nowhere where there is no date', () => {
    expect(chartOf(overTimeOf([])).targets.step(-1, 'right')).to.equal(-1);
  });
});
