import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import type { BinsAxis, Box } from '../../src/options/bins/bins-plan.js';
import { textWidth } from '../../src/options/text-width.js';
import {
  boxOf,
  overlap,
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
const planOf = (figure: SizesFigure, width = 900, height = 368, axis: BinsAxis = 'shared') =>
  binsPlan(figure, LIGHT, words, { width, height, axis });

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
      for (const { bars, frame, axis } of plan.panels) {
        const unit = (frame.bottom - frame.top) / axis.top;
        for (const { group: bin, bar } of bars) {
          const value = measure === 'hubs' ? bin.hubs.length : bin[measure];
          expect(bar.height).to.be.closeTo(value * unit, 1e-9);
          expect(bar.y + bar.height).to.be.closeTo(frame.bottom, 1e-9);
        }
      }
    });

    it(`has one segment for each hub, and they fill the bar: ${measure}`, async () => {
      for (const { bars } of planOf(await sampleSizes({ measure })).panels) {
        for (const { group: bin, bar, segments } of bars) {
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
    const { segments } = bars.find(({ group }) => group.from === 10)!;
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

  /** The lines between the hubs of a bar, in px from the top. */
  const linesIn = (plan: ReturnType<typeof planOf>, { x, y, height }: Box): number[] =>
    marksOf(plan, 'rules')
      .flatMap(({ lines }) => lines)
      .filter(([x1, y1]) => x1 === x && y1 > y && y1 < y + height)
      .map(([, y1]) => y1);

  it('has one tone, and no line in a bar of a number of hubs', async () => {
    for (const figure of [few(), sizesOf(rows('monthly', 1, 2)), await sampleSizes()]) {
      for (const width of [320, 900]) {
        const plan = planOf(figure, width);
        for (const { fill } of marksOf(plan, 'rect')) expect(fill).to.equal(LIGHT.accent);
        for (const { bars } of plan.panels) {
          for (const { bar } of bars) expect(linesIn(plan, bar)).to.deep.equal([]);
        }
      }
    }
  });

  it('has no line beside a hub of less than 4 px', async () => {
    for (const measure of ['users', 'share'] as const) {
      for (const width of [320, 900, 1600]) {
        const plan = planOf(await sampleSizes({ measure }), width, 368, 'own');
        let count = 0;
        for (const { bars } of plan.panels) {
          for (const { bar, segments } of bars) {
            const lines = linesIn(plan, bar);
            count += lines.length;
            [...lines, bar.y, bar.y + bar.height]
              .sort((a, b) => a - b)
              .forEach((y, at, all) => {
                if (lines.length > 0 && at > 0) expect(y - all[at - 1]!).to.be.at.least(4);
              });
            for (const y of lines) {
              expect(segments.some((one) => Math.abs(one.y - y) < 1e-6)).to.be.true;
            }
          }
        }
        expect(count).to.be.greaterThan(5);
      }
    }
  });

  it('sets large hubs apart from each other, and from the small ones on them together', () => {
    const users = [5000, 4000, 3000, ...Array<number>(400).fill(2)];
    const plan = planOf(sizesOf(rows('monthly', ...users), { measure: 'users', bins: [0, 10000] }));
    const [{ bar, segments }] = plan.panels[0]!.bars as [(typeof plan.panels)[0]['bars'][0]];
    const lines = linesIn(plan, bar);
    expect(lines).to.have.lengthOf(3);
    segments.slice(0, 3).forEach(({ y }, at) => expect(lines[at]).to.be.closeTo(y, 1e-9));
  });

  it('draws no bar where there is no hub', () => {
    const { marks } = planOf(few());
    for (const { height } of marksOf({ marks }, 'rect')) expect(height).to.be.greaterThan(0);
  });
});

describe('the axis of the bins', () => {
  const topsOf = (plan: ReturnType<typeof planOf>) => plan.panels.map(({ axis }) => axis.top);

  it('of hubs ends ten above the largest count over both timescales', () => {
    expect(topsOf(planOf(few()))).to.deep.equal([3 + 10, 3 + 10]);
    expect(topsOf(planOf(sizesOf(rows('daily', 1, 2, 3, 4, 4))))).to.deep.equal([5 + 10]);
  });

  it('of shares goes from 0 to 100 %', () => {
    for (const { axis } of planOf(few({ measure: 'share' })).panels) {
      expect(axis.top).to.equal(1);
      expect([axis.labels[0], axis.labels.at(-1)]).to.deep.equal(['0%', '100%']);
    }
  });

  it('of users holds the largest sum', () => {
    expect(planOf(few({ measure: 'users' })).panels[0]!.axis.top).to.be.at.least(12 + 13 + 14);
  });

  it('is the same in both panels, unless each has its own', async () => {
    for (const measure of MEASURES) {
      for (const width of [400, 900]) {
        const [first, second] = topsOf(planOf(await sampleSizes({ measure }), width));
        expect(first).to.equal(second);
        const own = planOf(await sampleSizes({ measure }), width, 368, 'own');
        for (const { axis, bars, frame } of own.panels) {
          const highest = Math.min(...bars.map(({ bar }) => bar.y));
          expect(highest).to.be.at.least(frame.top - 1e-9);
          // The highest bar takes at least half of the height of its own panel, but for the ten above counts.
          const spare = measure === 'hubs' ? (10 / axis.top) * (frame.bottom - frame.top) : 0;
          expect(frame.bottom - highest + spare).to.be.at.least((frame.bottom - frame.top) / 2);
        }
      }
    }
  });
});

describe('the values over the bars', () => {
  const valuesIn = (plan: ReturnType<typeof planOf>) =>
    marksOf(plan, 'text').filter(({ halo, fill }) => halo === LIGHT.surface && fill === LIGHT.ink);

  it('are there for the largest bars wherever there is no room for all', async () => {
    const alike = sizesOf(
      rows(
        'monthly',
        ...[2, 7, 12, 30, 60, 120, 300].flatMap((users) => Array<number>(200).fill(users)),
      ),
    );
    for (const figure of [
      await sampleSizes({ measure: 'share' }),
      few({ measure: 'share' }),
      alike,
    ]) {
      for (const width of [280, 320, 400, 640, 1000]) {
        const plan = planOf(figure, width);
        const texts = valuesIn(plan);
        for (const { bars } of plan.panels) {
          const shown = bars.map(({ bar }) =>
            texts.some(
              (text) => text.y === bar.y - 9 && text.x >= bar.x && text.x <= bar.x + bar.width,
            ),
          );
          const heights = bars.map(({ bar }) => bar.height);
          expect(shown[heights.indexOf(Math.max(...heights))], String(width)).to.be.true;
          // A value that is left out has a larger one, or a higher bar, beside it.
          bars.forEach(({ bar }, at) => {
            if (shown[at] || bar.height === 0) return;
            const beside = Math.max(heights[at - 1] ?? 0, heights[at + 1] ?? 0);
            expect(beside, `${width} px, bar ${at}`).to.be.at.least(bar.height);
          });
        }
      }
    }
  });

  it('touch neither each other nor a bar, and have a halo over the lines', async () => {
    for (const measure of MEASURES) {
      for (const width of [280, 320, 400, 640, 1000]) {
        const plan = planOf(await sampleSizes({ measure }), width);
        const texts = valuesIn(plan);
        expect(texts).not.to.be.empty;
        expect(overlapping(texts)).to.deep.equal([]);
        const bars = plan.panels.flatMap((panel) => panel.bars.map(({ bar }) => bar));
        for (const box of texts.map(boxOf)) {
          for (const { x, y, width: wide, height } of bars) {
            const bar = { left: x, right: x + wide, top: y, bottom: y + height };
            expect(overlap(box, bar)).to.be.false;
          }
        }
      }
    }
  });

  it('are all written in one way, like the numbers of the axes', async () => {
    const hubs = Array.from({ length: 3 }, (_, at) => 2600 + at);
    const large = sizesOf(rows('monthly', ...hubs, 14_000, 700, 2), { measure: 'users' });
    const texts = textsOf(planOf(large, 1000));
    expect(texts).to.include.members(['14K', '7.8K', '700', '2', '2.5K–5K', '500–1K', '10K']);
    expect(texts.filter((text) => /\d,\d{3}/.test(text))).to.deep.equal([]);
    const exact = sizesOf(rows('monthly', ...hubs), {
      measure: 'users',
      bins: [0, 2601.25, 10_000],
    });
    expect(textsOf(planOf(exact, 1000)).filter((text) => /K/.test(text))).to.deep.equal([]);
    for (const text of valuesIn(planOf(await sampleSizes({ measure: 'share' })))) {
      expect(text.text).to.match(/^<?\d+%$/);
    }
  });
});

describe('the panels of the bins', () => {
  it('stand side by side where the names of the bins fit, else below each other', async () => {
    for (const figure of [few(), await sampleSizes(), few({ bins: [0, 50, 500] })]) {
      for (const width of [320, 599, 600, 768, 1024, 1440, 1800]) {
        const [daily, monthly] = planOf(figure, width).panels.map(({ frame }) => frame);
        const room = (width - 28) / 2 - 44;
        const widest = Math.max(
          ...figure.timescales[0]!.bins.map((bin) => {
            const short = (value: number) => (value < 1000 ? `${value}` : `${value / 1000}K`);
            return textWidth(
              bin.to ? `${short(bin.from)}–${short(bin.to)}` : `${short(bin.from)}+`,
              12,
            );
          }),
        );
        const isBeside = monthly!.top === daily!.top;
        expect(isBeside, `${width}`).to.equal(
          widest + 4 <= room / figure.timescales[0]!.bins.length,
        );
        if (isBeside) expect(daily!.right).to.be.lessThan(monthly!.left);
        else expect(daily!.bottom).to.be.lessThan(monthly!.top);
        expect(monthly!.right).to.be.at.most(width);
      }
    }
  });

  it('have the height that is given, each, or less if they are wide and under each other', () => {
    const plan = planOf(few(), 599, 368);
    const [daily, monthly] = plan.panels;
    expect(plan.height).to.equal(2 * 368);
    expect(daily!.frame.left).to.equal(monthly!.frame.left);
    expect(monthly!.frame.bottom).to.be.lessThan(plan.height);
    expect(planOf(few(), 1600, 368).height).to.equal(368);
    expect(planOf(few(), 900, 368).height).to.be.closeTo(2 * 0.65 * 368, 1e-9);
    // Not so low that there is no room for the bars; and in a low picture, as on paper, they stay beside each other.
    expect(planOf(few(), 900, 300).height).to.equal(2 * 220);
    expect(planOf(few(), 900, 250).height).to.equal(250);
  });

  it('share the height that all may have at most, and only where it is enough for both', () => {
    for (const most of [160, 279, 280, 381, 700]) {
      const plan = binsPlan(few(), LIGHT, words, { width: 150, height: most, most });
      expect(plan.height).to.be.within(most - 1, most);
      const [daily, monthly] = plan.panels;
      expect(daily!.frame.left === monthly!.frame.left).to.equal(most >= 280);
    }
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
  const names = /^[\d.,KM]+(–[\d.,KM]+|\+)$/;
  const axisLabels = (figure: SizesFigure, width: number) => {
    const plan = planOf(figure, width);
    const [{ bars, frame }] = plan.panels as unknown as [(typeof plan.panels)[number]];
    const under = marksOf(plan, 'text').filter(({ y }) => y === frame.bottom + 14);
    return { labels: under, step: (frame.right - frame.left) / bars.length, frame };
  };

  it('are level everywhere, and none touches another', async () => {
    const wide = { bins: [0, 12_500, 250_000, 1_750_000, 2_250_000, 3_125_000] };
    for (const figure of [few(), few(wide), await sampleSizes(), few({ bins: [0, 5, 10] })]) {
      for (const width of [160, 280, 320, 400, 600, 900, 1400]) {
        const { labels } = axisLabels(figure, width);
        expect(labels.length).to.be.at.least(2);
        expect(labels.filter(({ rotate }) => rotate !== undefined)).to.deep.equal([]);
        expect(overlapping(labels)).to.deep.equal([]);
      }
    }
  });

  it('name each bin where they fit, and else the edges between the bars', async () => {
    const figure = await sampleSizes();
    const { bins } = figure.timescales[0]!;
    const wide = axisLabels(figure, 900).labels.map(({ text }) => text);
    expect(wide).to.have.lengthOf(bins.length);
    for (const text of wide) expect(text).to.match(names);
    const { labels, step, frame } = axisLabels(figure, 400);
    expect(labels.map(({ text }) => text)).to.include.members(['0', '5', '100', '1K']);
    for (const { text, x, anchor } of labels) {
      if (anchor === 'end') continue;
      const at = Math.round((x - frame.left) / step);
      expect(x).to.be.closeTo(frame.left + at * step, 1e-6);
      expect(bins[at]!.from).to.equal(parseFloat(text) * (text.endsWith('K') ? 1000 : 1));
    }
    const edges = [0, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000];
    const open = sizesOf(rows('monthly', 10, 9000), { bins: edges });
    expect(axisLabels(open, 280).labels.at(-1)!.text).to.equal('8K+');
  });

  it('do not run into anything else that is written', async () => {
    for (const measure of MEASURES) {
      for (const width of [280, 600, 900, 1400]) {
        const texts = marksOf(planOf(await sampleSizes({ measure }), width), 'text');
        expect(overlapping(texts), `${measure} ${width}`).to.deep.equal([]);
        for (const box of texts.map(boxOf)) {
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
