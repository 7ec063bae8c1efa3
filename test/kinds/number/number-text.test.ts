import { expect } from '@open-wc/testing';
import type { NumberFigure, Trend } from '../../../src/kinds/number/figure.js';
import { wordsFor } from '../../../src/words/format.js';
import { numberText } from '../../../src/kinds/number/number-text.js';
import { historyNote, historyText, trendText } from '../../../src/kinds/number/trend-text.js';
import { day } from '../../support/tables.js';

const en = wordsFor('en');
const de = wordsFor('de');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number', () => {
  it('is written in full, or short, or round', () => {
    const shown = (value: number, atLeast: boolean, format: 'full' | 'compact', words = en) =>
      plain(numberText(value, { atLeast, format }, words).shown);
    expect(shown(7036, false, 'full')).to.equal('7,036');
    expect(shown(7036, true, 'full')).to.equal('> 7,000');
    expect(shown(7036, false, 'compact')).to.equal('7K');
    expect(shown(999, false, 'compact')).to.equal('999');
    expect(shown(999_999, false, 'compact')).to.equal('999K');
    expect(shown(12_315, true, 'compact')).to.equal('> 12K');
    expect(shown(7036, true, 'full', de)).to.equal('> 7.000');
    expect(shown(1_960_000, false, 'compact', de)).to.equal('1,9 Mio.');
  });

  it('says the number itself where that is not what is shown', () => {
    const said = (value: number, atLeast: boolean, format: 'full' | 'compact') => {
      const { spoken, exact } = numberText(value, { atLeast, format }, en);
      return [spoken, exact];
    };
    expect(said(7036, false, 'full')).to.deep.equal([null, null]);
    expect(said(118, false, 'compact')).to.deep.equal([null, null]);
    expect(said(7036, false, 'compact')).to.deep.equal(['7,036', '7,036']);
    expect(said(7036, true, 'compact')).to.deep.equal(['more than 7,000', '7,036']);
  });
});

describe('a trend', () => {
  const trend = (before: number, now: number, duration = 'P30D'): Trend => ({
    duration,
    asOf: day('2026-10-21'),
    from: day('2026-10-21'),
    to: day('2026-10-21'),
    value: before,
    exact: before,
    change: now - before,
    ratio: before === 0 ? null : now / before - 1,
  });
  const text = (...args: Parameters<typeof trend>): string => {
    const { sign, text: words } = trendText(trend(...args), 'users', en);
    return `${sign} ${words}`;
  };

  it('is a share, with a decimal where it is small', () => {
    expect(text(6765, 7036)).to.equal('▲ 4% more than 30 days before');
    expect(text(7036, 6765)).to.equal('▼ 3.9% fewer than 30 days before');
    expect(text(200, 150)).to.equal('▼ 25% fewer than 30 days before');
  });

  it('is the change itself of small numbers, from none, and where a share says little', () => {
    expect(text(12, 15)).to.equal('▲ 3 more than 30 days before');
    expect(text(0, 15)).to.equal('▲ 15 more than 30 days before');
    expect(text(7036, 7037)).to.equal('▲ 1 more than 30 days before');
    expect(text(100, 5000)).to.equal('▲ 4,900 more than 30 days before');
    expect(text(50, 0)).to.equal('▼ 50 fewer than 30 days before');
    expect(trendText(trend(256, 259), 'hubs', en).text).to.equal('3 more than 30 days before');
  });

  it('can be none', () => {
    expect(text(7036, 7036)).to.equal('= no change from 30 days before');
    expect(text(0, 0)).to.equal('= no change from 30 days before');
  });

  it('names its duration', () => {
    expect(text(1, 2, 'P1D')).to.equal('▲ 1 more than 1 day before');
    expect(text(1, 2, 'P1Y6M')).to.equal('▲ 1 more than 1 year and 6 months before');
    expect(text(1, 2, 'P0Y2W')).to.equal('▲ 1 more than 2 weeks before');
  });

  it('says what it is a change from, in the numbers of the language', () => {
    expect(trendText(trend(6765, 7036), 'users', en).then).to.equal('6,765 as of Oct 21, 2026');
    expect(plain(trendText(trend(6765, 7036), 'users', de).text)).to.equal(
      '4 % more than 30 days before',
    );
  });
});

describe('the line of a number', () => {
  const history = {
    dates: Int32Array.of(day('2026-11-18'), day('2026-11-19'), day('2026-11-20')),
    totals: Float64Array.of(5100, 7900, 7036),
    measured: Float64Array.of(5100, 7800, 7036),
    bridged: Uint8Array.of(0, 1, 0),
  };
  const users: Pick<NumberFigure, 'metric' | 'timescale'> = {
    metric: 'users',
    timescale: 'monthly',
  };

  it('has a sentence in its place, whose highest number was measured', () => {
    expect(historyText(users, history, en)).to.equal(
      'Monthly users day by day, Nov 18, 2026 to Nov 20, 2026: lowest 5,100, highest 7,800, last 7,036.',
    );
  });

  it('is named in the caption', () => {
    const first = day('2026-11-18');
    expect(historyNote(users, first, en)).to.equal(
      'the line: monthly users day by day since Nov 18, 2026',
    );
    expect(historyNote({ metric: 'hubs', timescale: null }, first, en)).to.equal(
      'the line: hubs day by day since Nov 18, 2026',
    );
    expect(historyNote({ metric: 'users', timescale: 'weekly' }, first, en)).to.include(
      'weekly users',
    );
  });
});
