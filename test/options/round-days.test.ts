import { expect } from '@open-wc/testing';
import { utcTicks } from 'd3-time';
import { dayOfIso, dayOfMs, isoOfDay, msOfDay, type Day } from '../../src/data/dates.js';
import { roundDays } from '../../src/options/round-days.js';
import { seededRandom } from '../support/random.js';

/** The same by d3-time: of its ticks, those at which a day begins. */
const byD3 = (first: Day, last: Day, count: number): Day[] =>
  utcTicks(new Date(msOfDay(first)), new Date(msOfDay(last)), count)
    .map((date) => date.getTime())
    .filter((ms) => msOfDay(dayOfMs(ms)) === ms)
    .map(dayOfMs);

const between = (from: string, to: string, count: number): string[] =>
  roundDays(dayOfIso(from), dayOfIso(to), count).map(isoOfDay);

describe('round days', () => {
  it('are days, weeks, months, quarters or years', () => {
    expect(between('2026-01-01', '2026-01-04', 4)).to.deep.equal([
      '2026-01-01',
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
    ]);
    expect(between('2026-01-30', '2026-02-05', 3)).to.deep.equal([
      '2026-01-31',
      '2026-02-02',
      '2026-02-04',
    ]);
    expect(between('2026-01-01', '2026-01-20', 3)).to.deep.equal([
      '2026-01-04',
      '2026-01-11',
      '2026-01-18',
    ]);
    expect(between('2025-12-02', '2026-03-01', 3)).to.deep.equal([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect(between('2025-12-02', '2026-11-20', 4)).to.deep.equal([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
    ]);
    expect(between('1998-05-01', '2026-11-20', 6)).to.deep.equal([
      '2000-01-01',
      '2005-01-01',
      '2010-01-01',
      '2015-01-01',
      '2020-01-01',
      '2025-01-01',
    ]);
  });

  it('are those of d3-time, for any span and any number of them', () => {
    const random = seededRandom(7);
    for (let round = 0; round < 4000; round += 1) {
      const first = Math.floor((random() - 0.3) * 40_000);
      // As many short spans as long ones.
      const last = first + Math.floor(Math.exp(random() * 10.5));
      const count = 2 + Math.floor(random() * 24);
      const name = `${isoOfDay(first)} to ${isoOfDay(last)}, about ${count}`;
      expect(roundDays(first, last, count), name).to.deep.equal(byD3(first, last, count));
    }
  });

  it('are the only day of a span of one', () => {
    expect(between('2026-01-06', '2026-01-06', 2)).to.deep.equal(['2026-01-06']);
  });
});
