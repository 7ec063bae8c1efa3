import { expect } from '@open-wc/testing';
import { lateMonths } from '../../src/options/area/late-months.js';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import { seriesKey } from '../../src/kinds/over-time/series.js';
import { narrowed, WHOLE, type View } from '../../src/kinds/over-time/view.js';
import { DARK, LIGHT } from '../../src/look/look.js';
import { areaPlan, type AreaOptions } from '../../src/options/area/area.js';
import type { AreaKind } from '../../src/options/area/area-kinds.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import { KeptSvg, svgChanges } from '../../src/render/kept-svg.js';
import { enlarged } from '../../src/render/enlarged.js';
import { change } from '../../src/render/svg-changes.js';
import { elementOf } from '../../src/render/svg-element.js';
import { drawing, type SvgNode } from '../../src/render/svg.js';
import { english as words, sampleOverTime, sampleSizes } from '../support/plans.js';

const SIZE = { width: 760, height: 420 };
const KINDS: readonly AreaKind[] = ['area', 'line', 'share', 'month-ends'];

/** Draws all of these, one after the other, and compares each with the same drawn anew. */
function expectEach(drawings: readonly SvgNode[]): void {
  const kept = new KeptSvg();
  const first = kept.draw(drawings[0] as SvgNode);
  drawings.forEach((one, at) => {
    const element = kept.draw(one);
    expect(element === first, `${at} is the same element`).to.equal(true);
    expect(element.isEqualNode(elementOf(one)), `${at} is as if drawn anew`).to.equal(true);
  });
}

describe('an SVG that is drawn again', () => {
  before(async () => {
    svgChanges.change = change;
    await lateMonths.load();
  });

  for (const kind of KINDS) {
    it(`is as if drawn anew, whatever a reader chooses: ${kind}`, async () => {
      const daily = await sampleOverTime();
      const whole = kind === 'month-ends' ? atMonthEnds(daily) : daily;
      const keys = whole.series.map(seriesKey);
      const { dates } = whole;
      const days = [dates[Math.floor(dates.length / 3)]!, dates.at(-2)!] as const;
      const of = (view: Partial<View> = {}, options: Partial<AreaOptions> = {}, look = LIGHT) =>
        drawing(
          areaPlan(narrowed(whole, { ...WHOLE, ...view }), look, words, {
            ...SIZE,
            kind,
            ...options,
          }),
          look,
        );
      const hidden = (...some: number[]) => ({ hidden: new Set(some.map((at) => keys[at]!)) });
      const focused = (at: number) => ({ focused: keys[at]! });
      expectEach([
        of(),
        of({}, focused(1)),
        of({}, focused(0)),
        of(hidden(0), focused(0)),
        of(hidden(0)),
        of(hidden(0, 2)),
        of({ ...hidden(0, 2), days }),
        of({ days }),
        of({ days }, focused(3)),
        of({ hidden: new Set(keys) }),
        of({ hidden: new Set(keys.slice(1)) }),
        of({}, { width: 400 }),
        of({}, {}, DARK),
        of(),
      ]);
    });
  }

  it('is as if drawn anew when it becomes a picture of another kind, and back', async () => {
    const [overTime, sizes] = [await sampleOverTime(), await sampleSizes()];
    const all = KINDS.slice(0, 3).map((kind) =>
      drawing(areaPlan(overTime, LIGHT, words, { ...SIZE, kind }), LIGHT),
    );
    const bins = drawing(binsPlan(sizes, LIGHT, words, SIZE), LIGHT);
    const [first] = all as [SvgNode];
    expectEach([...all, bins, first, enlarged(first, 1.5), first]);
  });

  it('keeps the elements of all that has not changed', async () => {
    const figure = await sampleOverTime();
    const focused = seriesKey(figure.series[1]!);
    const kept = new KeptSvg();
    const of = (options: Partial<AreaOptions>) =>
      drawing(areaPlan(figure, LIGHT, words, { ...SIZE, ...options }), LIGHT);
    const before = [...kept.draw(of({})).querySelectorAll('*')];
    const after = [...kept.draw(of({ focused })).querySelectorAll('*')];
    expect(after.length).to.equal(before.length);
    expect(after.every((one, at) => one === before[at])).to.equal(true);
  });

  /** Nodes of these keys. */
  const keyed = (...keys: string[]): SvgNode => ({
    name: 'g',
    attributes: [],
    children: keys.map((key) => ({ name: 'path', key, attributes: [['d', key]] })),
  });

  for (const [way, from, to, moves] of [
    ['the first becomes the last', 'abcdefgh', 'bcdefgha', 1],
    ['the last becomes the first', 'abcdefgh', 'habcdefg', 1],
    ['two of them sink', 'abcdefgh', 'cdefabgh', 2],
    ['some go, come and change places', 'abcdefgh', 'axcebyfh', 1],
    ['all are turned around', 'abcd', 'dcba', 3],
  ] as const) {
    it(`moves as few elements as it can: ${way}`, () => {
      const [before, now] = [keyed(...from), keyed(...to)];
      const kept = new KeptSvg();
      const element = kept.draw(before);
      const observer = new MutationObserver(() => undefined);
      observer.observe(element, { childList: true });
      kept.draw(now);
      const lists = observer.takeRecords();
      const removed = new Set(lists.flatMap(({ removedNodes }) => [...removedNodes]));
      const moved = lists
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((one) => removed.has(one));
      expect(moved.length).to.equal(moves);
      expect(element.isEqualNode(elementOf(now))).to.equal(true);
    });
  }

  it('is where it is drawn, wherever a gesture had moved it', () => {
    const [kept, one] = [new KeptSvg(), drawing({ width: 9, height: 9, marks: [] }, LIGHT)];
    kept.draw(one).style.transform = 'scale(2)';
    expect(kept.draw(one).isEqualNode(elementOf(one))).to.equal(true);
  });

  it('writes texts, of which some may be empty', () => {
    const of = (...texts: string[]): SvgNode =>
      drawing(
        {
          width: 9,
          height: 9,
          marks: texts.map((text) => ({
            mark: 'text',
            x: 1,
            y: 1,
            text,
            fill: '#000000',
            size: 11,
            anchor: 'start',
          })),
        },
        LIGHT,
      );
    expectEach([of('a', 'b'), of('a', ''), of('', 'c'), of('d'), of('d', '<b>')]);
  });
});
