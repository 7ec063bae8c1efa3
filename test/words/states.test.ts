import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/figures/active-users.js';
import { daysBehind } from '../../src/figures/facts.js';
import type { NumberFigure } from '../../src/figures/figure.js';
import type { Scope } from '../../src/figures/scope.js';
import { wordsFor } from '../../src/words/format.js';
import { emptySentence, staleSentence } from '../../src/words/messages.js';
import { communitiesOf } from '../support/communities.js';
import { ADDRESS, day, hubActivity, scope } from '../support/tables.js';

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

describe('nothing to show', () => {
  const empty = (some: Partial<Scope>): string =>
    emptySentence(figure('2026-11-13', '2026-11-20', some), en);

  it('is blamed on the file where that has no row', () => {
    const nothing = usersNow(hubActivity(), 'monthly', scope(), day('2026-11-20'));
    expect(emptySentence(nothing, en)).to.equal(
      `Nothing to show: ${ADDRESS} has no row with a count.`,
    );
  });

  it('is blamed on the file where none of its rows could be read', () => {
    const table = hubActivity('11/20/2026,prod,5,a', '11/19/2026,prod,5,a');
    expect(emptySentence(usersNow(table, 'monthly', scope(), day('2026-11-20')), en)).to.equal(
      `Nothing to show: no row of ${ADDRESS} could be read.`,
    );
  });

  it('names every attribute that leaves rows out, as an author would write it', () => {
    const sentence = empty({
      cluster: ['a', 'b'],
      hub: ['a/prod'],
      activeOnly: true,
      period: 'P6M',
      asOf: '2026-01-01',
    });
    expect(sentence).to.equal(
      `Nothing to show: no row with a count in ${ADDRESS} is left by cluster="a b", hub="a/prod", ` +
        'timescale="monthly", exclude-clusters="prometheus", exclude-hubs="staging", ' +
        'active-only, period="P6M", and as-of="2026-01-01".',
    );
  });

  it('names the timescale that the file has no row of, and a latest day where all are to come', () => {
    const rows = hubActivity('2026-11-13,prod,5,a');
    const daily = usersNow(rows, 'daily', scope(), day('2026-11-20'));
    expect(emptySentence(daily, en)).to.include('timescale="daily"').and.not.include('as-of');
    const future = usersNow(rows, 'monthly', scope(), day('2026-11-01'));
    expect(emptySentence(future, en)).to.include('as-of="latest"');
  });

  it('is blamed on the file of the communities where there are none', () => {
    const one = [{ name: 'One', on: ['a/prod'] }];
    const activity = ['2026-01-01,prod,5,a'];
    const none = communitiesOf(one, activity, { constellation: ['Big Team', 'Other'] });
    expect(emptySentence(none, en)).to.match(
      /no community in .* is left by constellation="Big Team, Other"/,
    );
    expect(emptySentence(communitiesOf([], activity), en)).to.match(/has no community\.$/);
  });
});
