import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { daysBehind } from '../../src/figures/facts.js';
import type { NumberFigure } from '../../src/kinds/number/figure.js';
import type { Scope } from '../../src/figures/scope.js';
import { wordsFor } from '../../src/words/format.js';
import { staleSentence } from '../../src/words/stale.js';
import { day, hubActivity, scope } from '../support/tables.js';

const en = wordsFor('en');

const figure = (newest: string, today: string, some: Partial<Scope> = {}): NumberFigure =>
  usersNow(hubActivity(`${newest},prod,5,a`), 'monthly', scope(some), day(today));

describe('data that are behind', () => {
  it('are fresh for seven days and stale on the eighth', () => {
    expect(daysBehind(figure('2026-11-13', '2026-11-20'))).to.equal(0);
    expect(staleSentence(figure('2026-11-13', '2026-11-20'), en)).to.equal(null);
    expect(daysBehind(figure('2026-11-12', '2026-11-20'))).to.equal(8);
    expect(staleSentence(figure('2026-11-12', '2026-11-20'), en)).to.equal(
      'The newest data is 8 days old.',
    );
  });

  it('are stale against today where that is the day asked for', () => {
    expect(daysBehind(figure('2026-11-01', '2026-11-20', { asOf: 'today' }))).to.equal(19);
  });

  it('are not stale against today where a day in the past is asked for', () => {
    expect(daysBehind(figure('2025-03-01', '2026-11-20', { asOf: '2025-03-03' }))).to.equal(0);
    expect(daysBehind(figure('2025-03-01', '2026-11-20', { asOf: '2025-03-01' }))).to.equal(0);
    expect(daysBehind(figure('2025-03-01', '2026-11-20', { asOf: '2025-03-31' }))).to.equal(30);
  });

  it('are not measured against a day to come', () => {
    expect(daysBehind(figure('2026-11-18', '2026-11-20', { asOf: '2027-11-20' }))).to.equal(0);
  });

  it('have no age where there are none', () => {
    expect(daysBehind(figure('2026-11-21', '2026-11-20'))).to.equal(0);
  });
});
