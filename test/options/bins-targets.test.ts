import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { binsTargets } from '../../src/options/bins/bins-targets.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import { wordsOf } from '../support/tags.js';
import { english as words, notNumbers, sampleSizes, sizesOf } from '../support/plans.js';

function chartOf(figure: SizesFigure, width = 900) {
  const plan = binsPlan(figure, LIGHT, words, { width, height: 368 });
  return { plan, targets: binsTargets(plan, figure, LIGHT, words) };
}

const rows = (timescale: string, ...users: readonly number[]): string[] =>
  users.map((count, index) => `2026-11-01,hub-${index},${count},c,${timescale}`);
const figure = sizesOf([...rows('daily', 1, 2), ...rows('monthly', 3, 12, 13, 14.04, 30)]);

describe('pointing at the bins', () => {
  for (const measure of wordsOf('community-bins', 'measure')) {
    for (const width of [280, 900]) {
      it(`means the hub whose segment is drawn there: ${measure}, ${width} px`, async () => {
        const { plan, targets } = chartOf(await sampleSizes({ measure }), width);
        let hit = 0;
        for (const { bars } of plan.panels) {
          for (const { group: bin, segments } of bars) {
            for (const { x, y, width: wide, height, hub } of segments) {
              if (height < 1e-6) continue;
              const { cluster, hub: name } = bin.hubs[hub]!;
              for (const px of [x + 0.1, x + wide / 2, x + wide - 0.1]) {
                const target = targets.get(targets.at(px, y + height / 2));
                expect(target.tip.title).to.equal(`${cluster}/${name}`);
              }
              hit += 1;
            }
          }
        }
        expect(hit).to.be.greaterThan(50);
      });
    }
  }

  it('means the bin above its bar and at its label', () => {
    const { plan, targets } = chartOf(figure);
    const { bars, frame } = plan.panels[1]!;
    const { bar } = bars.find(({ group }) => group.from === 10)!;
    for (const y of [bar.y - 10, frame.bottom + 10]) {
      const { tip } = targets.get(targets.at(bar.x + 1, y));
      expect(tip.title).to.equal('10–25 monthly users');
    }
  });

  it('means an empty bin all the same, and nothing between the panels', () => {
    const { plan, targets } = chartOf(figure);
    const { bars, frame } = plan.panels[0]!;
    const { bar } = bars.at(-1)!;
    const { tip } = targets.get(targets.at(bar.x + 1, frame.bottom - 3));
    expect(tip.lines[0]).to.equal('0 of 2 hubs');
    expect(targets.at(frame.right + 8, frame.bottom - 3)).to.equal(-1);
    expect(targets.at(bar.x, frame.bottom + 40)).to.equal(-1);
    expect(targets.at(bar.x, 2)).to.equal(-1);
  });

  it('outlines what is meant, with numbers that are short', () => {
    const { plan, targets } = chartOf(figure);
    for (let index = 0; index < targets.count; index += 1) {
      const { x, y, highlight } = targets.get(index);
      expect(notNumbers({ x, y, highlight })).to.deep.equal([]);
      expect(x).to.be.within(0, plan.width);
      expect(y).to.be.within(0, plan.height);
      expect(JSON.stringify(highlight)).not.to.match(/\d\.\d\d+[,hvZ]/);
    }
  });
});

describe('the tooltip of a bin', () => {
  const tipAt = (from: number, of: SizesFigure, panel = 0) => {
    const { plan, targets } = chartOf(of);
    const { bars, frame } = plan.panels[panel]!;
    const { bar } = bars.find(({ group }) => group.from === from)!;
    return targets.get(targets.at(bar.x + 1, frame.bottom + 10)).tip;
  };

  it('has its hubs, the largest first, and what they are of all', () => {
    const tip = tipAt(10, figure, 1);
    expect(tip.lines).to.deep.equal(['3 of 5 hubs', '39 users, 54% of all']);
    expect(tip.rows.map(({ name, value }) => [name, value])).to.deep.equal([
      ['c/hub-3', '14'],
      ['c/hub-2', '13'],
      ['c/hub-1', '12'],
    ]);
  });

  it('counts the hubs that it has no room for', () => {
    const many = sizesOf(rows('monthly', ...Array.from({ length: 30 }, () => 2)));
    const { rows: listed } = tipAt(0, many);
    expect(listed.length).to.equal(9);
    expect(listed.at(-1)!.name).to.equal('22 more');
    const nine = sizesOf(rows('monthly', ...Array.from({ length: 9 }, () => 2)));
    expect(tipAt(0, nine).rows.map(({ name }) => name)).to.include('c/hub-8');
  });

  it('of one hub has its users and how many are like it', () => {
    const { plan, targets } = chartOf(figure);
    const { segments } = plan.panels[1]!.bars.find(({ group }) => group.from === 10)!;
    const { x, y, height } = segments[0]!;
    const { tip } = targets.get(targets.at(x + 1, y + height / 2));
    expect(tip).to.deep.equal({
      title: 'c/hub-3',
      lines: ['14 monthly users', 'one of 3 hubs with 10–25 users'],
      rows: [],
    });
  });
});

describe('walking through the bins by key', () => {
  const { targets } = chartOf(figure);
  const titleAt = (index: number): string => targets.get(index).tip.title;
  const first = targets.step(-1, 'right');

  it('goes from bin to bin, and on to the next panel', () => {
    expect(titleAt(first)).to.equal('0–5 daily users');
    expect(titleAt(targets.step(first, 'right'))).to.equal('5–10 daily users');
    let at = first;
    const titles = new Set<string>();
    for (let press = 0; press < 60; press += 1) {
      titles.add(titleAt(at));
      at = targets.step(at, 'right');
    }
    expect(titles.size).to.equal(22);
    expect(at).to.equal(targets.step(first, 'last'));
    expect(titleAt(at)).to.equal('5,000–10,000 monthly users');
    expect(targets.step(at, 'first')).to.equal(first);
    expect(targets.step(first, 'left')).to.equal(first);
  });

  it('goes up through the hubs of a bin and down again, and stays in it', () => {
    const up = targets.step(first, 'up');
    expect(titleAt(up)).to.equal('c/hub-1');
    expect(titleAt(targets.step(up, 'up'))).to.equal('c/hub-0');
    expect(titleAt(targets.step(targets.step(up, 'up'), 'up'))).to.equal('c/hub-0');
    expect(targets.step(up, 'down')).to.equal(first);
    expect(targets.step(first, 'down')).to.equal(first);
    expect(titleAt(targets.step(up, 'right'))).to.equal('5–10 daily users');
  });

  it('leaps to the same bin of the other panel', () => {
    const second = targets.step(first, 'right');
    const other = targets.step(second, 'on');
    expect(titleAt(other)).to.equal('5–10 monthly users');
    expect(targets.step(other, 'on')).to.equal(other);
    expect(targets.step(other, 'back')).to.equal(second);
    expect(targets.step(targets.step(first, 'up'), 'back')).to.equal(first);
    expect(targets.step(-1, 'on')).to.equal(first);
  });

  it('leads nowhere where there is no bin', () => {
    expect(chartOf(sizesOf([])).targets.step(-1, 'right')).to.equal(-1);
  });
});
