import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import type { AreaKind } from '../../src/options/area/area-kinds.js';
import { areaPlan } from '../../src/options/area/area.js';
import { lateMonths } from '../../src/options/area/late-months.js';
import { binsPlan } from '../../src/options/bins/bins.js';
import { exploreOption, type ExploreParts } from '../../src/options/explore/explore.js';
import type { Plan } from '../../src/options/plan.js';
import { treemapPlan } from '../../src/options/bins/treemap.js';
import { english, marksOf, overTimeOf, sizesOf } from '../support/plans.js';
import { wordsOf } from '../support/tags.js';

/** A calendar has no series. */
const KINDS = wordsOf('hub-area-chart', 'kind').filter((kind) => kind !== 'calendar');
const size = { width: 600, height: 300 };
const HOSTILE = ['__proto__', 'hasOwnProperty', '<img src=x onerror=alert(1)>', '{a}'];
const rows = (): string[] =>
  HOSTILE.flatMap((cluster, at) => [
    `2026-01-01,p,${30 + at},${cluster},monthly`,
    `2026-01-02,p,${20 + at},${cluster},monthly`,
  ]);
const parts: ExploreParts = {
  frame: null,
  slider: null,
  target: 32,
  hasBrush: false,
  isMoving: false,
};
const optionOf = (plan: Plan, some: Partial<ExploreParts> = {}) =>
  exploreOption(plan, LIGHT, { ...parts, ...some });

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...textsIn(one)]);
};

describe('the ECharts option of a plan', () => {
  before(() => lateMonths.load());

  const figure = overTimeOf(rows());

  it('puts every band where the plan has it, the largest in front', () => {
    const plan = areaPlan(figure, LIGHT, english, size);
    const bands = marksOf(plan, 'band');
    const { series, xAxis, yAxis } = optionOf(plan);
    const drawn = series.filter(({ id }) => String(id).startsWith('band/'));
    expect(bands).to.have.lengthOf(HOSTILE.length);
    expect(drawn.map(({ data }) => data)).to.deep.equal(
      bands.map(({ x, y }) => Array.from(x, (left, at) => [left, y[at]])),
    );
    // A line along the top of a band lies in front of it, and behind the next band.
    expect(series.map(({ z }) => z)).to.deep.equal(series.map((_, at) => at));
    expect(series.map(({ id }) => String(id).split('/')[0])).to.deep.equal([
      'band',
      ...bands.slice(1).flatMap(() => ['band', 'line']),
    ]);
    expect([xAxis[0]!.min, xAxis[0]!.max]).to.deep.equal([0, 600]);
    expect([yAxis[0]!.min, yAxis[0]!.max, yAxis[0]!.inverse]).to.deep.equal([0, 300, true]);
  });

  it('has the same id for a series in every kind, and keeps it where another is hidden', () => {
    const idsOf = (kind: AreaKind, some = figure) =>
      optionOf(areaPlan(some, LIGHT, english, { ...size, kind })).series.map(({ id }) => id);
    expect(idsOf('share')).to.deep.equal(idsOf('area'));
    const fewer = { ...figure, series: figure.series.slice(1) };
    expect(idsOf('area')).to.include.members(idsOf('area', fewer));
  });

  it('is given no text of the data: neither name nor key', () => {
    const sizes = sizesOf(rows(), { timescales: ['monthly'] });
    const plans = [
      ...KINDS.map((kind) => areaPlan(figure, LIGHT, english, { ...size, kind })),
      binsPlan(sizes, LIGHT, english, size),
      treemapPlan(sizes, LIGHT, english, size),
    ];
    for (const plan of plans) {
      const texts = textsIn(optionOf(plan));
      expect(texts.length).to.be.greaterThan(20);
      for (const name of HOSTILE) {
        expect(texts.filter((text) => text.includes(name))).to.deep.equal([]);
      }
    }
  });

  it('has all data marks of bars and areas, each with a key of its own', () => {
    const sizes = sizesOf(rows(), { timescales: ['monthly'] });
    for (const plan of [
      binsPlan(sizes, LIGHT, english, size),
      treemapPlan(sizes, LIGHT, english, size),
    ]) {
      const [from, to] = plan.data!;
      expect(plan.marks.slice(from, to).every(({ mark }) => mark !== 'text')).to.be.true;
      const { series } = optionOf(plan);
      const ids = series.flatMap(({ data }) => data as { id: string }[]).map(({ id }) => id);
      expect(ids).to.have.lengthOf(to - from);
      expect(new Set(ids).size).to.equal(ids.length);
    }
  });

  it('has a slider for days alone', () => {
    const plan = areaPlan(figure, LIGHT, english, size);
    expect(optionOf(plan).dataZoom).to.deep.equal([]);
    const { dates, totals } = figure;
    const { dataZoom, xAxis } = optionOf(plan, {
      slider: { dates, totals, days: [dates[0]!, dates[1]!] },
    });
    expect(dataZoom[0]).to.include({ startValue: dates[0], endValue: dates[1], type: 'slider' });
    expect([xAxis[1]!.min, xAxis[1]!.max]).to.deep.equal([dates[0], dates[1]]);
  });
});
