import { expect } from '@open-wc/testing';
import type { SizesFigure } from '../../src/kinds/sizes/figure.js';
import { LIGHT } from '../../src/look/look.js';
import { binsHeight } from '../../src/options/bins/bins.js';
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
  treemapPlan(figure, LIGHT, words, { width, height: binsHeight(figure, width, 370) });

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

/** The areas of the hubs, with their users, of all panels. */
const areasOf = (plan: ReturnType<typeof planOf>) =>
  plan.panels.map(({ bars }) =>
    bars
      .flatMap(({ bin, segments }) => segments.map((box) => ({ box, ...bin.hubs[box.hub]! })))
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
          const full = `${largest!.cluster}/${largest!.hub}`;
          expect(name, `${width}`).to.exist;
          const begin = name!.text.replace(/…$/, '');
          expect(begin.length, `${width}`).to.be.greaterThan(0);
          expect(full.startsWith(begin), `${name!.text} in ${width}`).to.be.true;
          for (const { box } of areas) {
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
    expect(texts(next.box)).to.deep.equal(['b/prod', '150']);
    expect(texts(largest.box).at(-1)).to.equal('170');
    expect(texts(largest.box)[0]).to.match(/^very long name/);
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
