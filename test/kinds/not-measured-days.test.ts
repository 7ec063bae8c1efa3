import { expect } from '@open-wc/testing';
import { notMeasuredDays } from '../../src/kinds/over-time/not-measured-days.js';
import { notMeasuredNotes } from '../../src/kinds/over-time/not-measured-notes.js';
import { atMonthEnds } from '../../src/kinds/over-time/month-end.js';
import { daily } from '../support/series.js';
import { english as words, overTimeOf, sampleOverTime } from '../support/plans.js';

describe('the list of days that were not measured', () => {
  it('has the runs of days of each series that lacks any, the largest series first', () => {
    const figure = overTimeOf([
      ...daily('a', 'h', '2026-11-01', [50, 50, 50, 50, 'gap', 50, 50, 50, 50, 'gap', 'gap', 50]),
      ...daily(
        'b',
        'h',
        '2026-11-01',
        Array.from({ length: 12 }, () => 60),
      ),
      ...daily('c', 'h', '2026-11-01', [40, 40, 40, 'gap', 40, 40, 40, 40, 40, 40, 40, 40]),
    ]);
    expect(notMeasuredDays(figure, words)).to.deep.equal([
      { name: 'a', days: 'Nov 5, 2026; Nov 10, 2026 to Nov 11, 2026' },
      { name: 'c', days: 'Nov 4, 2026' },
    ]);
  });

  it('begins with the days on which nothing was measured', () => {
    const figure = overTimeOf([
      ...daily('a', 'h', '2026-11-01', [50, 50, 50]),
      ...daily('a', 'h', '2026-11-10', [50, 50, 50]),
    ]);
    expect(notMeasuredDays(figure, words)[0]).to.deep.equal({
      name: 'Nothing at all',
      days: 'Nov 4, 2026 to Nov 9, 2026',
    });
  });

  it('is empty where the note is missing, and has as many days as the note counts', async () => {
    expect(notMeasuredDays(overTimeOf(daily('a', 'h', '2026-11-01', [1, 2])), words)).to.deep.equal(
      [],
    );
    const sample = await sampleOverTime();
    for (const figure of [sample, atMonthEnds(sample)]) {
      expect(notMeasuredDays(figure, words).length > 0).to.equal(
        notMeasuredNotes(figure, 'hatched', words).length > 0,
      );
    }
  });
});
