import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { overTime, type OverTimeOptions } from '../../src/kinds/over-time/over-time.js';
import { DARK, LIGHT } from '../../src/look/look.js';
import { areaPlan, type AreaPlan } from '../../src/options/area/area.js';
import { OVER_TIME } from '../support/all-figures.js';
import { english, marksOf, notNumbers } from '../support/plans.js';
import { read, scope } from '../support/tables.js';
import {
  activityColumns,
  activityRows,
  figureRows,
  LAST_DAY,
  type ActivityRow,
} from './activity.js';
import { PLAIN, writeCsv } from './csv.js';
import { check } from './runs.js';

const ALL = scope({ excludeHubs: [], excludeClusters: [] });
const SIZES = [
  { width: 280, height: 180 },
  { width: 760, height: 420 },
  { width: 1440, height: 600 },
];

const size = fc.constantFrom(...SIZES);
const options = fc.constantFrom(...OVER_TIME);

function figureOf(rows: readonly ActivityRow[], asked: OverTimeOptions) {
  const table = read('hub-activity', writeCsv(activityColumns(rows, 'hubs'), PLAIN));
  return overTime(table, asked, ALL, LAST_DAY + 3);
}

/** Every band rests on the one below it, and stays in the frame. */
function expectBands({ tops, frame, marks }: AreaPlan): void {
  const amiss = tops.flatMap((top, index) =>
    [...top].filter((y, date) => {
      const below = tops[index - 1]?.[date] ?? frame.bottom;
      return !(y <= below && y >= frame.top - 1e-6);
    }),
  );
  expect(amiss).to.deep.equal([]);
  expect(marksOf({ marks }, 'band')).to.have.length(tops.length);
}

describe('a stack over time', () => {
  it('reaches the total that is shown on every date, and each band its value', () => {
    const plain = options.filter(({ transform }) => transform === 'none');
    check(
      480,
      fc.property(figureRows(), plain, size, (rows, asked, box) => {
        const figure = figureOf(rows, asked);
        const plan = areaPlan(figure, LIGHT, english, box);
        const { axis, frame, tops } = plan;
        const valueAt = (y: number): number =>
          ((frame.bottom - y) / (frame.bottom - frame.top)) * axis.top;
        expectBands(plan);
        // The largest miss of all: an assertion for each would take longer than all else.
        let miss = 0;
        figure.shownTotals.forEach((total, date) => {
          miss = Math.max(miss, Math.abs(valueAt(tops.at(-1)![date]!) - total));
          figure.series.forEach(({ shown }, index) => {
            const [top, below] = [tops[index]![date]!, tops[index - 1]?.[date] ?? frame.bottom];
            const height = valueAt(top) - valueAt(below);
            miss = Math.max(miss, Math.abs(height - shown[date]!));
          });
        });
        expect(miss).to.be.at.most(1e-9 * axis.top);
        expect(axis.top).to.be.at.least(Math.max(0, ...figure.shownTotals));
      }),
    );
  });

  it('has bands that rest on each other, and no mark that is no number, for any count and day', () => {
    const rows = fc.oneof(figureRows(), activityRows({ kind: 'hubs' }));
    check(
      800,
      fc.property(rows, options, size, fc.constantFrom(LIGHT, DARK), (some, asked, box, look) => {
        const plan = areaPlan(figureOf(some, asked), look, english, box);
        expectBands(plan);
        const { marks, axis, x, tops } = plan;
        const drawn = marks.map((mark) => ({ ...mark, text: '' }));
        expect(notNumbers({ drawn, axis: axis.ticks, x, tops })).to.deep.equal([]);
      }),
    );
  });
});
