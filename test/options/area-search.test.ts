import { expect } from '@open-wc/testing';
import { LIGHT } from '../../src/look/look.js';
import { areaPlan } from '../../src/options/area/area.js';
import { areaTargets } from '../../src/options/area/area-targets.js';
import { wordsFor } from '../../src/words/format.js';
import { isoOfDay as isoOf } from '../../src/data/dates.js';
import { day } from '../support/tables.js';
import { daily } from '../support/series.js';
import { english, overTimeOf, sampleOverTime } from '../support/plans.js';

const targetsOf = (figure: ReturnType<typeof overTimeOf>, words = english) =>
  areaTargets(areaPlan(figure, LIGHT, words, { width: 760, height: 400 }), figure, LIGHT, words);

const figure = overTimeOf([
  ...daily(
    'leap',
    'hub',
    '2025-12-20',
    Array.from({ length: 60 }, (_, i) => (i > 20 && i < 30 ? 'gap' : 40 + i)),
  ),
  ...daily(
    'leaping',
    'hub',
    '2025-12-20',
    Array.from({ length: 60 }, () => 70),
  ),
  ...daily('gone 26', 'hub', '2025-12-20', [9, 9]),
]);

describe('a search in a chart over time', () => {
  const find = (text: string, from = -1, words = english) => {
    const found = targetsOf(figure, words).find!(text, from);
    if (!found) return null;
    return [isoOf(figure.dates[found.index]!), found.row] as const;
  };

  it('finds days as they are written, the newest first', () => {
    for (const text of [
      '2026-01-05',
      'Jan 5',
      'january 5',
      '5 Jan 2026',
      'Monday, January 5, 2026',
    ]) {
      expect(find(text), text).to.deep.equal(['2026-01-05', -1]);
    }
    expect(find('1/5/2026')).to.deep.equal(['2026-01-05', -1]);
    expect(find('5/1', -1, wordsFor('en-GB'))).to.deep.equal(['2026-01-05', -1]);
    expect(find('2/1/2026')).to.deep.equal(['2026-02-01', -1]);
    expect(find('2026-02-01')).to.deep.equal(['2026-02-01', -1]);
    expect(find('2026-01-02')).to.deep.equal(['2026-01-02', -1]);
    expect(find('dec 24 2025')).to.deep.equal(['2025-12-24', -1]);
    expect(find('5. januar', -1, wordsFor('de'))).to.deep.equal(['2026-01-05', -1]);
  });

  it('finds a series on the day that is shown, or on the newest', () => {
    expect(find('leap', 3)).to.deep.equal(['2025-12-23', 1]);
    expect(find('LEAP')).to.deep.equal(['2026-02-17', 0]);
    expect(find('leapi')).to.deep.equal(['2026-02-17', 1]);
    expect(find('one 2', 0)).to.deep.equal(['2025-12-20', 2]);
    expect(find('26', 0)).to.deep.equal(['2025-12-20', 2]);
  });

  it('finds nothing else', () => {
    for (const text of [
      '2027-01-05',
      '2026-01-32',
      'feb 30',
      'nobody',
      '31',
      '13/1/2026',
      '2026-20-01',
    ]) {
      expect(find(text), text).to.equal(null);
    }
    expect(targetsOf(overTimeOf([])).find!('leap', -1)).to.equal(null);
  });
});

describe('the rows of a day', () => {
  it('are all series, the largest on that day first, with what was not measured', () => {
    const { rows } = targetsOf(figure);
    const at = figure.dates.indexOf(day('2026-01-12'));
    expect(rows!(at)).to.deep.equal([
      'leaping: 70',
      'leap: not measured (between 60 on Jan 9, 2026 and 70 on Jan 19, 2026)',
      'gone 26: nothing on that day',
    ]);
  });

  it('are as many as the figure has series', async () => {
    const sample = await sampleOverTime();
    const { rows, count } = targetsOf(sample);
    expect(rows!(count - 1)).to.have.lengthOf(sample.series.length);
  });
});

describe('Page Up and Page Down', () => {
  it('leap a month, as far as there are days', () => {
    const targets = targetsOf(figure);
    const leap = (from: string, way: 'on' | 'back') =>
      isoOf(figure.dates[targets.step(figure.dates.indexOf(day(from)), way)]!);
    expect(leap('2025-12-31', 'on')).to.equal('2026-01-31');
    expect(leap('2026-01-31', 'on')).to.equal('2026-02-17');
    expect(leap('2026-01-31', 'back')).to.equal('2025-12-31');
    expect(leap('2026-01-05', 'back')).to.equal('2025-12-20');
    expect(leap('2025-12-20', 'back')).to.equal('2025-12-20');
  });

  it('reach the next day where there is none for more than a month', () => {
    const gap = overTimeOf([
      ...daily('a', 'h', '2026-01-01', [1, 2]),
      ...daily('a', 'h', '2026-06-01', [1, 2]),
    ]);
    const targets = targetsOf(gap);
    expect([
      targets.step(1, 'on'),
      targets.step(2, 'back'),
      targets.step(3, 'on'),
      targets.step(0, 'back'),
    ]).to.deep.equal([2, 1, 3, 0]);
  });
});
