import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { binsHeight, binsPlan } from '../../src/options/bins/bins.js';
import type { BinBar } from '../../src/options/bins/bins-plan.js';
import { LEAST_TEXT } from '../../src/options/text-size.js';
import { textWidth } from '../../src/options/text-width.js';
import {
  boxOf,
  english as words,
  marksOf,
  notNumbers,
  overlapping,
  sampleSizes,
  sizesOf,
  textsOf,
} from '../support/plans.js';
import { wordsOf } from '../support/tags.js';

const MEASURES = wordsOf('community-bins', 'measure');
const planOf = (figure: SizesFigure, width = 900, panelHeight = 368) =>
  binsPlan(figure, LIGHT, words, { width, height: binsHeight(figure, width, panelHeight) });

const rows = (timescale: string, ...users: readonly number[]): string[] =>
  users.map((count, index) => `2026-11-01,hub-${index},${count},c,${timescale}`);
const few = (some = {}) =>
  sizesOf([...rows('daily', 1, 2, 7), ...rows('monthly', 3, 12, 13, 14, 30)], some);

describe('the bins plan', () => {
  for (const measure of MEASURES) {
    it(`is plain data without a number that is none: ${measure}`, async () => {
      for (const width of [280, 599, 600, 1200]) {
        for (const figure of [await sampleSizes({ measure }), few({ measure }), sizesOf([])]) {
          const plan = planOf(figure, width);
          expect(structuredClone(plan)).to.deep.equal(plan);
          expect(
            notNumbers({ ...plan, panels: plan.panels.map(({ frame }) => frame) }),
          ).to.deep.equal([]);
        }
      }
    });

    it(`has bars as high as their ${measure}`, async () => {
      const figure = await sampleSizes({ measure });
      const plan = planOf(figure);
      for (const { bars, frame } of plan.panels) {
        const unit = (frame.bottom - frame.top) / plan.axis.top;
        for (const { bin, bar } of bars) {
          const value = measure === 'hubs' ? bin.hubs.length : bin[measure];
          expect(bar.height).to.be.closeTo(value * unit, 1e-9);
          expect(bar.y + bar.height).to.be.closeTo(frame.bottom, 1e-9);
        }
      }
    });

    it(`has one segment for each hub, and they fill the bar: ${measure}`, async () => {
      for (const { bars } of planOf(await sampleSizes({ measure })).panels) {
        for (const { bin, bar, segments } of bars) {
          expect(segments.map(({ hub }) => hub)).to.deep.equal([...bin.hubs.keys()]);
          let base = bar.y + bar.height;
          for (const segment of segments) {
            expect([segment.x, segment.width]).to.deep.equal([bar.x, bar.width]);
            expect(segment.y + segment.height).to.be.closeTo(base, 1e-6);
            base = segment.y;
          }
          expect(base).to.be.closeTo(bar.y, 1e-6);
        }
      }
    });
  }

  it('has segments as high as the users of their hub where users are shown', () => {
    const [, { bars } = { bars: [] }] = planOf(few({ measure: 'users' })).panels;
    const { segments } = bars.find(({ bin }) => bin.from === 10)!;
    const [largest, , least] = segments as unknown as [
      { height: number },
      unknown,
      { height: number },
    ];
    expect(largest.height / least.height).to.be.closeTo(14 / 12, 1e-9);
  });

  it('has bars that stand apart, inside the frame', () => {
    for (const width of [280, 900]) {
      for (const { bars, frame } of planOf(few(), width).panels) {
        bars.forEach(({ bar }, index) => {
          const end = bars[index + 1]?.bar.x ?? frame.right;
          expect(bar.x).to.be.greaterThan(frame.left);
          expect(bar.x + bar.width).to.be.lessThan(end);
        });
      }
    }
  });

  it('shows the value of a bar above it', () => {
    const texts = textsOf(planOf(few({ measure: 'share' })));
    expect(texts).to.include.members(['70%', '30%']);
    // Nothing stands over a bin without hubs but the labels of the axis.
    expect(texts.filter((text) => text === '0%').length).to.equal(2);
  });

  it('sets every other hub apart by its shade', () => {
    const plan = planOf(few());
    const fills = new Set(marksOf(plan, 'rect').map(({ fill }) => fill));
    expect(fills.size).to.equal(2);
    expect(fills.has(LIGHT.accent)).to.be.true;
  });

  /** The tones of the hubs in the bars of a plan, from the base up, by the height they have. */
  const tonesOf = (plan: ReturnType<typeof planOf>) =>
    marksOf(plan, 'rect')
      .filter(({ key }) => key?.split('/').length === 3)
      .map(({ fill, height }) => ({ fill, height }));

  it('has one tone, and no lines, where the hubs of a bar are lower than 3 px', () => {
    const plan = planOf(sizesOf(rows('monthly', ...Array<number>(57).fill(7))), 900, 250);
    const hubs = tonesOf(plan);
    expect(hubs).to.have.lengthOf(57);
    for (const { fill, height } of hubs) {
      expect(height).to.be.lessThan(3);
      expect(fill).to.equal(LIGHT.accent);
    }
    const [bar] = plan.panels[0]!.bars.filter(({ segments }) => segments.length > 0);
    const lines = marksOf(plan, 'rules').flatMap((mark) => mark.lines);
    const isInside = (y: number): boolean => y > bar!.bar.y && y < bar!.bar.y + bar!.bar.height;
    const ofBar = lines.filter(([x1, y]) => x1 === bar!.bar.x && isInside(y));
    expect(ofBar).to.deep.equal([]);
  });

  it('sets large hubs apart from each other, and from the small ones on them together', () => {
    const users = [5000, 4000, 3000, ...Array<number>(400).fill(2)];
    const plan = planOf(sizesOf(rows('monthly', ...users), { measure: 'users', bins: [0, 10000] }));
    const isLighter = tonesOf(plan).map(({ fill }) => fill !== LIGHT.accent);
    expect(isLighter.slice(0, 4)).to.deep.equal([false, true, false, false]);
    expect(isLighter.slice(3)).not.to.include(true);
    const [{ bar, segments }] = plan.panels[0]!.bars as [BinBar];
    const lines = marksOf(plan, 'rules').flatMap((mark) => mark.lines);
    const ofBar = lines.filter(([x1]) => x1 === bar.x).map(([, y]) => y);
    expect(ofBar).to.have.lengthOf(3);
    segments.slice(0, 3).forEach(({ y }, at) => expect(ofBar[at]).to.be.closeTo(y, 1e-9));
  });

  it('draws no bar where there is no hub', () => {
    const { marks } = planOf(few());
    for (const { height } of marksOf({ marks }, 'rect')) expect(height).to.be.greaterThan(0);
  });
});

describe('the axis of the bins', () => {
  it('of hubs ends ten above the largest count over both timescales', () => {
    expect(planOf(few()).axis.top).to.equal(3 + 10);
    expect(planOf(sizesOf(rows('daily', 1, 2, 3, 4, 4))).axis.top).to.equal(5 + 10);
  });

  it('of shares has shares over its bars, also where there is little room', async () => {
    const figure = await sampleSizes({ measure: 'share' });
    for (const width of [280, 320, 400, 640, 1000]) {
      const over = marksOf(planOf(figure, width), 'text').filter(({ fill, size, weight }) => {
        return fill === LIGHT.ink && size === LEAST_TEXT && !weight;
      });
      expect(over.length, String(width)).to.be.greaterThan(2);
      for (const { text } of over) expect(text, String(width)).to.match(/^\d+(\.\d)?%$/);
    }
  });

  it('of shares goes from 0 to 100 %', () => {
    const { axis } = planOf(few({ measure: 'share' }));
    expect(axis.top).to.equal(1);
    expect([axis.labels[0], axis.labels.at(-1)]).to.deep.equal(['0%', '100%']);
  });

  it('of users holds the largest sum', () => {
    expect(planOf(few({ measure: 'users' })).axis.top).to.be.at.least(12 + 13 + 14);
  });

  it('is the same in both panels', () => {
    for (const width of [400, 900]) {
      const [first, second] = planOf(few(), width).panels.map(({ frame }) => frame);
      expect(first!.bottom - first!.top).to.be.closeTo(second!.bottom - second!.top, 1e-9);
    }
  });
});

describe('the panels of the bins', () => {
  it('stand side by side where there is room', () => {
    const [daily, monthly] = planOf(few(), 600, 368).panels;
    expect(daily!.frame.top).to.equal(monthly!.frame.top);
    expect(daily!.frame.right).to.be.lessThan(monthly!.frame.left);
    expect(monthly!.frame.right).to.be.at.most(600);
  });

  it('stand below each other where there is not', () => {
    const plan = planOf(few(), 599, 368);
    const [daily, monthly] = plan.panels;
    expect(plan.height).to.equal(2 * 368);
    expect(daily!.frame.left).to.equal(monthly!.frame.left);
    expect(daily!.frame.bottom).to.be.lessThan(monthly!.frame.top);
    expect(monthly!.frame.bottom).to.be.lessThan(plan.height);
  });

  it('are named, each with what its bins count', () => {
    const texts = textsOf(planOf(few()));
    expect(texts).to.include.members([
      'Daily',
      'Monthly',
      'Daily users of a hub',
      'Monthly users of a hub',
    ]);
  });

  it('are one where the data have one timescale', () => {
    const plan = planOf(sizesOf(rows('monthly', 1)), 400, 368);
    expect(plan.panels.map(({ timescale }) => timescale)).to.deep.equal(['monthly']);
    expect(plan.height).to.equal(368);
  });
});

describe('the labels of the bins', () => {
  const axisLabels = (figure: SizesFigure, width: number) => {
    const { panels, marks } = planOf(figure, width);
    const names = /^[\d.,KM]+(–[\d.,KM]+|\+)$/;
    const labels = marksOf({ marks }, 'text').filter(({ text }) => names.test(text));
    const [{ bars, frame }] = panels as unknown as [(typeof panels)[number]];
    return { labels, step: (frame.right - frame.left) / bars.length };
  };

  it('are no wider than their step, or tilted', async () => {
    const wide = { bins: [0, 12_500, 250_000, 1_750_000, 2_250_000, 3_125_000] };
    for (const figure of [few(), few(wide), await sampleSizes()]) {
      for (const width of [280, 400, 600, 900, 1400]) {
        const { labels, step } = axisLabels(figure, width);
        expect(labels.length).to.be.at.least(figure.timescales[0]!.bins.length);
        for (const { text, size, rotate } of labels) {
          if (rotate === undefined) expect(textWidth(text, size)).to.be.at.most(step);
        }
      }
    }
  });

  it('are tilted only where they have to be', () => {
    expect(axisLabels(few(), 280).labels.every(({ rotate }) => rotate === -45)).to.be.true;
    expect(axisLabels(few(), 1400).labels.every(({ rotate }) => rotate === undefined)).to.be.true;
  });

  it('do not run into anything else that is written', async () => {
    for (const measure of MEASURES) {
      for (const width of [280, 600, 900, 1400]) {
        const texts = marksOf(planOf(await sampleSizes({ measure }), width), 'text');
        const level = texts.filter(({ rotate }) => rotate === undefined);
        expect(overlapping(level), `${measure} ${width}`).to.deep.equal([]);
        for (const box of level.map(boxOf)) {
          expect(box.left).to.be.at.least(-0.5);
          expect(box.right).to.be.at.most(width);
        }
      }
    }
  });

  it('have a plus for the open bin', () => {
    const { labels } = axisLabels(few({ bins: [0, 5, 10] }), 900);
    expect(labels.map(({ text }) => text)).to.deep.equal([
      ...['0–5', '5–10', '10+'],
      ...['0–5', '5–10', '10+'],
    ]);
  });
});
