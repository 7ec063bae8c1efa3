import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { contrastOf, LIGHT } from '../../src/look/look.js';
import type { Box } from '../../src/options/bins/bins-plan.js';
import { binsTargets } from '../../src/options/bins/bins-targets.js';
import { treemapPlan } from '../../src/options/bins/treemap.js';
import {
  boxOf,
  english as words,
  marksOf,
  overlapping,
  sampleSizes,
  sizesOf,
} from '../support/plans.js';

const WIDTHS = [280, 320, 390, 480, 599, 600, 768, 1024, 1440];
const planOf = (figure: SizesFigure, width: number) =>
  treemapPlan(figure, LIGHT, words, { width, height: 370 });

const row = (users: number, cluster: string, hub = 'prod', timescale = 'monthly'): string =>
  `2026-11-10,${hub},${users},${cluster},${timescale}`;

const LONG =
  'very long name with spaces that goes on and on for a while so it has to wrap somewhere';
const WORD = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenversicherung';
const KYOTO = '京都大学データサイエンス研究所共同利用基盤';
const HEBREW = 'המרכז הלאומי למדעי הנתונים של האוניברסיטה העברית בירושלים';

/** The texts in an area. */
const namesIn = (plan: ReturnType<typeof planOf>, { x, y, width, height }: Box) =>
  marksOf(plan, 'text').filter(
    (text) => text.x >= x && text.x <= x + width && text.y >= y && text.y <= y + height,
  );

/** What the area of a hub is named after: the hub, or its cluster too if that has no name of its own. */
const fullName = (
  plan: ReturnType<typeof planOf>,
  { bar, cluster, hub }: { readonly bar: Box; readonly cluster: string; readonly hub: string },
): string => {
  const isNamed = namesIn(plan, bar).some(({ weight }) => weight === 600);
  return isNamed ? hub : `${cluster}/${hub}`;
};

/** The areas of the hubs, with their users and the areas of their clusters, of all panels. */
const areasOf = (plan: ReturnType<typeof planOf>) =>
  plan.panels.map(({ bars }) =>
    bars
      .flatMap(({ group, bar, segments }) =>
        segments.map((box) => ({ box, bar, ...group.hubs[box.hub]! })),
      )
      .sort((a, b) => b.users - a.users),
  );

const CASES: Record<string, readonly string[]> = {
  'long names': [row(170, LONG), row(150, 'b'), row(130, 'c'), row(60, KYOTO)],
  'names of one long word': [
    row(400, WORD),
    row(300, `${WORD}2`),
    row(200, 'b', WORD),
    row(9, 'c'),
  ],
  'names in Chinese characters': [row(900, KYOTO), row(500, `${KYOTO}二`), row(2, 'x')],
  'names from right to left': [row(300, HEBREW), row(200, 'b', HEBREW), row(100, 'c')],
  'two hundred hubs alike': Array.from({ length: 200 }, (_, at) =>
    row(60 - at / 10, `cluster-${at}`),
  ),
  'one hub': [row(7, WORD)],
};

describe('the names of a treemap', () => {
  for (const [what, rows] of Object.entries(CASES)) {
    it(`are there for the largest hub, cut where they must be, inside their areas: ${what}`, () => {
      const figure = sizesOf(rows, { timescales: ['monthly'] });
      for (const width of WIDTHS) {
        const plan = planOf(figure, width);
        for (const areas of areasOf(plan)) {
          const [largest] = areas;
          const [name] = namesIn(plan, largest!.box);
          const full = fullName(plan, largest!);
          expect(name, `${width}`).to.exist;
          const begin = name!.text.replace(/…$/, '');
          expect(begin.length, `${width}`).to.be.greaterThan(0);
          expect(full.startsWith(begin), `${name!.text} in ${width}`).to.be.true;
          for (const { box } of [...areas, ...areas.map(({ bar }) => ({ box: bar }))]) {
            for (const text of namesIn(plan, box)) {
              const { left, right, top, bottom } = boxOf(text);
              expect(left).to.be.at.least(box.x);
              expect(right, `${text.text} in ${width}`).to.be.at.most(box.x + box.width + 1e-6);
              expect(top).to.be.at.least(box.y);
              expect(bottom).to.be.at.most(box.y + box.height);
            }
          }
        }
        expect(overlapping(marksOf(plan, 'text'))).to.deep.equal([]);
      }
    });
  }

  it('are those of the large areas, and say at least three letters of a name that is cut', async () => {
    for (const width of WIDTHS) {
      const plan = planOf(await sampleSizes({ measure: 'users' }), width);
      for (const [largest, ...others] of areasOf(plan)) {
        expect(namesIn(plan, largest!.box)).not.to.be.empty;
        for (const { box, cluster, hub } of others) {
          const [name] = namesIn(plan, box);
          if (box.width >= 48 && box.height >= 20) expect(name, `${cluster}/${hub}`).to.exist;
          if (name?.text.endsWith('…')) expect(name.text.length).to.be.at.least(4);
        }
      }
    }
  });

  it('have the number under them where there is room for it whole', () => {
    const plan = planOf(sizesOf(CASES['long names']!, { timescales: ['monthly'] }), 768);
    const [[largest, next]] = areasOf(plan) as unknown as [[{ box: Box }, { box: Box }]];
    const texts = (box: Box): string[] => namesIn(plan, box).map(({ text }) => text);
    expect(texts(next.box)).to.deep.equal(['prod', '150']);
    expect(texts(largest.box)).to.deep.equal(['prod', '170']);
  });

  it('are whole in the tooltip', () => {
    const figure = sizesOf(CASES['names of one long word']!, { timescales: ['monthly'] });
    const plan = planOf(figure, 320);
    const [[largest]] = areasOf(plan) as unknown as [[{ box: Box }]];
    const targets = binsTargets(plan, figure, LIGHT, words);
    const { x, y, width, height } = largest.box;
    expect(targets.get(targets.at(x + width / 2, y + height / 2)).tip.title).to.equal(
      `${WORD}/prod`,
    );
  });
});

describe('the areas of a treemap', () => {
  it('lie together by cluster, the hubs of a cluster inside its area, no two over each other', async () => {
    for (const width of WIDTHS) {
      const figure = await sampleSizes({ measure: 'users' });
      planOf(figure, width).panels.forEach(({ bars }, at) => {
        const { bins, users } = figure.timescales[at]!;
        const all = bins.flatMap(({ hubs }) => hubs);
        expect(new Set(bars.map(({ group }) => group.cluster)).size).to.equal(bars.length);
        expect(bars.reduce((sum, { group }) => sum + group.users, 0)).to.be.closeTo(users, 1e-6);
        expect(bars.reduce((sum, { group }) => sum + group.share, 0)).to.be.closeTo(1, 1e-9);
        for (const { group, bar, segments } of bars) {
          expect(group.hubs).to.have.members(
            all.filter(({ cluster }) => cluster === group.cluster),
          );
          segments.forEach((one, index) => {
            expect(isInside(one, bar)).to.be.true;
            for (const other of segments.slice(index + 1)) expect(touch(one, other)).to.be.false;
          });
        }
        bars.forEach(({ bar }, index) => {
          for (const other of bars.slice(index + 1)) expect(touch(bar, other.bar)).to.be.false;
        });
      });
    }
  });

  it('fill the whole height and width of their panel', async () => {
    for (const width of WIDTHS) {
      const plan = planOf(await sampleSizes({ measure: 'users' }), width);
      for (const { bars, frame } of plan.panels) {
        const bottoms = bars.map(({ bar }) => bar.y + bar.height);
        const rights = bars.map(({ bar }) => bar.x + bar.width);
        expect(Math.min(...bars.map(({ bar }) => bar.y))).to.be.closeTo(frame.top, 1e-6);
        expect(Math.max(...bottoms)).to.be.closeTo(frame.bottom, 1e-6);
        expect(Math.max(...rights)).to.be.closeTo(frame.right, 1e-6);
      }
      expect(plan.panels.at(-1)!.frame.bottom).to.equal(plan.height);
    }
  });

  it('of a cluster have its name where it fits, and a name in every hub from 70 × 30 px', async () => {
    const long = sizesOf(
      Array.from({ length: 9 }, (_, at) =>
        row(900 - 90 * at, `${LONG} ${at % 3}`, `${WORD}-${at}`),
      ),
      { timescales: ['monthly'] },
    );
    let count = 0;
    for (const figure of [await sampleSizes({ measure: 'users' }), long]) {
      for (const width of WIDTHS) {
        const plan = planOf(figure, width);
        for (const { bars } of plan.panels) {
          for (const { group, bar, segments } of bars) {
            if (bar.width >= 70 && bar.height >= 50) {
              const [head] = namesIn(plan, bar).filter(({ weight }) => weight === 600);
              expect(group.cluster.startsWith(head!.text.replace(/…$/, ''))).to.be.true;
            }
            for (const box of segments.filter((one) => one.width >= 70 && one.height >= 30)) {
              expect(namesIn(plan, box), `${width} ${group.hubs[box.hub]!.hub}`).not.to.be.empty;
              count += 1;
            }
          }
        }
      }
    }
    expect(count).to.be.greaterThan(50);
  });

  it('of hubs in a larger bin have a stronger colour', () => {
    const figure = sizesOf([row(2, 'a'), row(30, 'b'), row(3000, 'c')], {
      timescales: ['monthly'],
    });
    const plan = planOf(figure, 600);
    const fillOf = (cluster: string) => {
      const { segments } = plan.panels[0]!.bars.find(({ group }) => group.cluster === cluster)!;
      const { x, y } = segments[0]!;
      return marksOf(plan, 'rect').findLast((one) => one.x === x && one.y === y)!.fill;
    };
    const contrasts = ['a', 'b', 'c'].map((cluster) => contrastOf(fillOf(cluster), LIGHT.surface));
    expect(contrasts).to.deep.equal([...contrasts].sort((a, b) => a - b));
    expect(new Set(contrasts).size).to.equal(3);
  });

  it('tell their cluster in a tooltip, and the keys walk from cluster to cluster', () => {
    const figure = sizesOf([
      ...[row(60, 'a', 'one'), row(30, 'a', 'two'), row(10, 'b')],
      ...[row(9, 'b', 'prod', 'daily'), row(5, 'a', 'one', 'daily')],
    ]);
    const targets = binsTargets(planOf(figure, 900), figure, LIGHT, words);
    const titleAt = (index: number): string => targets.get(index).tip.title;
    const last = targets.step(-1, 'last');
    const cluster = targets.step(last, 'left');
    expect(targets.get(cluster).tip).to.deep.equal({
      title: 'a',
      lines: ['2 of 3 hubs', '90 users, 90% of all'],
      rows: [
        { color: null, name: 'one', value: '60' },
        { color: null, name: 'two', value: '30' },
      ],
    });
    expect(targets.get(targets.step(cluster, 'up')).tip).to.deep.equal({
      title: 'a/one',
      lines: ['60 monthly users', 'one of 2 hubs of a'],
      rows: [],
    });
    // The clusters have another order in the other panel.
    expect([titleAt(0), titleAt(targets.step(0, 'right'))]).to.deep.equal(['b', 'a']);
    expect(titleAt(targets.step(0, 'on'))).to.equal('b');
    expect(targets.step(0, 'on')).to.equal(last);
    expect(targets.step(last, 'back')).to.equal(0);
  });

  it('has panels under each other that share the height that all may have at most', () => {
    const figure = sizesOf([row(60, 'a', 'one'), row(9, 'a', 'one', 'daily')]);
    const heightOf = (most: number | null) =>
      treemapPlan(figure, LIGHT, words, { width: 300, height: 370, most }).height;
    expect([heightOf(null), heightOf(370)]).to.deep.equal([740, 370]);
  });
});

/** Areas lower than the gap of 1 px between two lie in the middle of that gap. */
const isInside = (a: Box, b: Box): boolean =>
  a.x >= b.x - 1 &&
  a.y >= b.y - 1 &&
  a.x + a.width <= b.x + b.width + 1.5 &&
  a.y + a.height <= b.y + b.height + 1.5;

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 1e-6 &&
  b.x < a.x + a.width - 1e-6 &&
  a.y < b.y + b.height - 1e-6 &&
  b.y < a.y + a.height - 1e-6;
