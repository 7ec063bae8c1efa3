import { expect } from '@open-wc/testing';
import { dayOfIso, isoOfDay } from '../../src/data/dates.js';
import { seriesKey } from '../../src/kinds/over-time/series.js';
import { narrowed } from '../../src/kinds/over-time/view.js';
import { contrastOf, DARK, LIGHT, mix, type Look } from '../../src/look/look.js';
import { calendarTargets } from '../../src/options/area/area-calendar-targets.js';
import { calendarPlan, type CalendarPlan } from '../../src/options/area/area-calendar.js';
import type { TextMark } from '../../src/options/plan.js';
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
import { daily } from '../support/series.js';

const WIDTHS = [240, 320, 390, 600, 768, 900, 1040, 1400];
const MONTHS = /^(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)$/;

/** A figure of the days of a span, with totals that go up and down between two values. */
function spanOf(first: string, count: number, least = 2149, most = 12_511) {
  const users = Array.from({ length: count }, (_, at) =>
    Math.round(least + ((most - least) * (1 - Math.cos(at / 40))) / 2),
  );
  users[0] = least;
  if (count > 1) users[1] = most;
  return overTimeOf(daily('alpha', 'prod', first, users));
}

const planOf = (figure: ReturnType<typeof spanOf>, width: number, look: Look = LIGHT) =>
  calendarPlan(figure, look, words, { width });

const SPANS: Readonly<Record<string, ReturnType<typeof spanOf>>> = {
  'a year from the end of a month': spanOf('2025-11-20', 366),
  'a year whose first and last month have one day': spanOf('2024-11-30', 367),
  '400 days': spanOf('2025-10-13', 400),
  'twenty days': spanOf('2026-10-22', 20),
  'one day': spanOf('2026-01-05', 1, 7, 7),
  'five years': spanOf('2021-12-30', 1780),
};

/** The rows of months: the different heights at which months are named. */
const namesOf = (plan: CalendarPlan): TextMark[] =>
  marksOf(plan, 'text').filter(({ text }) => MONTHS.test(text));
const rowsOf = (plan: CalendarPlan): number => new Set(namesOf(plan).map(({ y }) => y)).size;

describe('a calendar', () => {
  it('is no higher than it may be, with smaller cells, as long as these can be seen', () => {
    const heights = (figure: ReturnType<typeof spanOf>, most: number | null) =>
      [480, 705, 1040].map((width) => calendarPlan(figure, LIGHT, words, { width, most }).height);
    for (const [what, figure] of Object.entries(SPANS)) {
      const free = heights(figure, null);
      heights(figure, 180).forEach((height, at) => {
        if (what === 'five years') expect(height).to.be.at.most(free[at]!);
        else expect(height, what).to.be.at.most(180);
      });
      expect(heights(figure, 2000)).to.deep.equal(free);
    }
  });

  for (const [what, figure] of Object.entries(SPANS)) {
    it(`is plain data, and all that is written lies on it and apart: ${what}`, () => {
      for (const width of WIDTHS) {
        const plan = planOf(figure, width);
        expect(notNumbers(plan)).to.deep.equal([]);
        const texts = marksOf(plan, 'text');
        expect(overlapping(texts), String(width)).to.deep.equal([]);
        for (const box of texts.map(boxOf)) {
          expect(box.left).to.be.at.least(-0.5);
          expect(box.right, String(width)).to.be.at.most(width + 0.5);
          expect(box.bottom).to.be.at.most(plan.height);
        }
      }
    });

    it(`has a cell for each day, none over another: ${what}`, () => {
      for (const width of WIDTHS) {
        const { x, y, cell, frame } = planOf(figure, width);
        const places = Array.from(x, (left, at) => `${left} ${y[at]}`);
        expect(new Set(places).size).to.equal(figure.dates.length);
        figure.dates.forEach((day, at) => {
          expect(x[at]).to.be.within(frame.left, frame.right - cell);
          expect(y[at]).to.be.within(frame.top, frame.bottom - cell);
          const before = at - 1;
          if (before < 0 || figure.dates[before] !== day - 1 || y[before]! > y[at]!) return;
          expect(y[at]! - y[before]!).to.be.at.least(cell);
        });
        expect(frame.right).to.be.at.most(width);
      }
    });
  }

  it('is one row from 900 px for a year and a month', () => {
    for (const what of ['a year from the end of a month', '400 days', 'twenty days']) {
      for (const width of [900, 1040, 1400]) {
        const plan = planOf(SPANS[what]!, width);
        expect(rowsOf(plan), `${what}, ${width} px`).to.equal(1);
      }
    }
  });

  it('takes most of its width where there are many days', () => {
    for (const what of ['a year from the end of a month', '400 days', 'five years']) {
      for (const width of WIDTHS) {
        const { frame } = planOf(SPANS[what]!, width);
        expect(frame.right / width, `${what}, ${width} px`).to.be.at.least(0.75);
      }
    }
  });

  it('names every month where it begins, the first too, and the years', () => {
    for (const [what, figure] of Object.entries(SPANS)) {
      for (const width of what === 'five years' ? [900, 1400] : WIDTHS) {
        const months = new Set(Array.from(figure.dates, (day) => isoOfDay(day).slice(0, 7)));
        const plan = planOf(figure, width);
        expect(namesOf(plan), `${what}, ${width} px`).to.have.lengthOf(months.size);
        const years = new Set([...months].map((month) => month.slice(0, 4)));
        expect(textsOf(plan).filter((text) => years.has(text))).to.have.lengthOf(years.size);
      }
    }
  });

  it('parts the months by a gap', () => {
    for (const width of WIDTHS) {
      const figure = SPANS['a year from the end of a month']!;
      const { x, y, cell } = planOf(figure, width);
      for (const [at, day] of figure.dates.entries()) {
        if (!isoOfDay(day).endsWith('-01')) continue;
        // The same day of the week before is in the month before: beside it in the same row of months.
        const before = figure.dates.indexOf(day - 7);
        if (before < 0 || y[before] !== y[at]) continue;
        expect(x[at]! - x[before]!, `${isoOfDay(day)}, ${width} px`).to.be.at.least(cell + 3);
      }
    }
  });

  it('names Saturday and Sunday beside other days, and sets them apart', () => {
    for (const width of WIDTHS) {
      const plan = planOf(SPANS['a year from the end of a month']!, width);
      const texts = textsOf(plan);
      for (const name of ['Mon', 'Wed', 'Fri', 'Sat', 'Sun']) {
        const marks = marksOf(plan, 'text').filter(({ text }) => text === name);
        expect(marks, name).to.have.lengthOf(rowsOf(plan));
        for (const { y } of marks) {
          const rows = Array.from(plan.y, (top) => top + (plan.cell - 1) / 2);
          expect(rows.some((middle) => Math.abs(middle - y) < 0.01)).to.be.true;
        }
      }
      expect(texts).not.to.include('Tue');
    }
  });

  it('has round numbers under the colours of its key, which all values lie between', () => {
    const ranges: readonly [number, number][] = [
      [2149, 12_511],
      [0, 3],
      [998, 1001],
      [0, 1],
      [37, 64],
      [1_000_000, 7_200_000],
    ];
    for (const [least, most] of ranges) {
      for (const width of WIDTHS) {
        const plan = planOf(spanOf('2026-01-01', 200, least, most), width);
        const swatches = marksOf(plan, 'rect').filter(({ key }) => key === undefined);
        const labels = swatches.map(({ x, y, width: wide }) => {
          const under = marksOf(plan, 'text').find(
            (text) => Math.abs(text.x - x - wide / 2) < 0.6 && text.y > y + 12,
          );
          return valueOf(under!.text);
        });
        expect(labels.length).to.be.within(2, 8);
        const step = labels[1]! - labels[0]!;
        expect(step).to.be.at.least(1);
        labels.forEach((value, at) =>
          expect(value).to.be.closeTo(labels[0]! + at * step, 1e-6 * most),
        );
        expect(String(step).replace(/0+$/, '')).to.match(/^(1|2|5)$/);
        expect(labels[0]).to.be.at.most(least);
        expect(labels.at(-1)).to.be.at.least(most);
        expect(least - labels[0]!).to.be.below(step);
        expect(labels.at(-1)! - most).to.be.below(step);
      }
    }
  });

  it('is told from its ground on every day, also the least one', () => {
    const author: Look = { ...DARK, surface: '#102a1c', accent: '#2f7d4f' };
    for (const look of [LIGHT, DARK, author]) {
      const plan = planOf(spanOf('2026-01-01', 90, 0, 9000), 900, look);
      const fills = marksOf(plan, 'rect').map(({ fill }) => fill);
      for (const fill of fills) expect(contrastOf(fill, look.surface)).to.be.at.least(1.49);
      expect(new Set(fills).size).to.be.greaterThan(5);
      const strongest = Math.max(...fills.map((fill) => contrastOf(fill, look.surface)));
      expect(strongest).to.be.closeTo(contrastOf(look.accent, look.surface), 0.01);
    }
    const same: Look = { ...LIGHT, accent: LIGHT.surface };
    expect(marksOf(planOf(SPANS['twenty days']!, 900, same), 'rect')).not.to.be.empty;
    expect(mix(LIGHT.surface, LIGHT.accent, 1)).to.equal(LIGHT.accent);
  });

  it('says how many series a reader has hidden, as the totals lack them', async () => {
    const figure = await sampleOverTime();
    const without = (count: number) =>
      narrowed(figure, {
        hidden: new Set(figure.series.slice(0, count).map(seriesKey)),
        days: null,
      });
    for (const width of WIDTHS) {
      const titleOf = (hidden: number): string =>
        marksOf(calendarPlan(without(hidden), LIGHT, words, { width, whole: figure }), 'text')
          .filter(({ x, anchor }) => x === 0 && anchor === 'start')
          .map(({ text }) => text)
          .join(' ');
      expect(titleOf(0)).to.equal('Users, the total of each day');
      expect(titleOf(1)).to.equal('Users, the total of each day, without 1 hidden series');
      expect(titleOf(12)).to.equal('Users, the total of each day, without 12 hidden series');
    }
  });

  it('keeps its height and the size of its cells when days are left out', () => {
    const whole = SPANS['a year from the end of a month']!;
    for (const width of WIDTHS) {
      const all = planOf(whole, width);
      for (const [from, until] of [
        [0, 30],
        [100, 250],
        [355, 365],
      ] as const) {
        const days = [whole.dates[from]!, whole.dates[until]!] as const;
        const part = narrowed(whole, { hidden: new Set(), days });
        const plan = calendarPlan(part, LIGHT, words, { width, whole });
        expect([plan.height, plan.cell]).to.deep.equal([all.height, all.cell]);
      }
    }
  });

  it('has tooltips on its cells, without colours of series, and keys that walk by days and weeks', () => {
    const figure = SPANS['a year from the end of a month']!;
    for (const width of [320, 900]) {
      const plan = planOf(figure, width);
      const targets = calendarTargets(plan, figure, LIGHT, words);
      figure.dates.forEach((_, at) => {
        expect(targets.at(plan.x[at]! + 1, plan.y[at]! + 1)).to.equal(at);
      });
      expect(targets.at(plan.frame.left + 1, plan.frame.top + 1)).to.equal(-1);
      const first = targets.step(-1, 'first');
      const week = targets.step(first, 'right');
      expect(figure.dates[week]).to.equal(dayOfIso('2025-11-27'));
      expect(targets.get(week).tip.rows.map(({ color }) => color)).to.deep.equal([null]);
    }
  });

  it('of one value has that value as its key', () => {
    const plan = planOf(SPANS['one day']!, 320);
    const swatches = marksOf(plan, 'rect').filter(({ key }) => key === undefined);
    expect(swatches).to.have.lengthOf(1);
    expect(textsOf(plan)).to.include('7');
    expect(marksOf(plan, 'rect').map(({ fill }) => fill)).to.deep.equal([
      LIGHT.accent,
      LIGHT.accent,
    ]);
  });
});

/** The number in a text such as `1.5K`. */
function valueOf(text: string): number {
  const unit = { K: 1e3, M: 1e6 }[text.slice(-1)] ?? 1;
  return Number.parseFloat(text.replace(',', '')) * unit;
}
