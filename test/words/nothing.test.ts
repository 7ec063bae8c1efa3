import { expect } from '@open-wc/testing';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { countCommunities } from '../../src/kinds/number/community-counts.js';
import type { KnownFigure as Figure } from '../../src/figures/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import { places } from '../../src/kinds/communities/places.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import { wordsFor } from '../../src/words/format.js';
import { nothingSentences } from '../../src/words/nothing.js';
import { asOption } from '../../src/words/spell.js';
import { communitiesOf } from '../support/communities.js';
import { daily } from '../support/series.js';
import { ADDRESS, clusterActivity, day, hubActivity, read, scope } from '../support/tables.js';
import { wordsOf } from '../support/tags.js';

const en = wordsFor('en-GB');
const TODAY = day('2026-01-10');

const said = (figure: Figure): string => nothingSentences(figure, en).join(' ');

const users = (rows: readonly string[], some: Partial<Scope> = {}, timescale = 'monthly') =>
  usersNow(hubActivity(...rows), timescale, scope(some), TODAY);
const chart = (
  rows: readonly string[],
  some: Partial<Scope> = {},
  measure: 'users' | 'hubs' = 'users',
) => {
  const options = { measure, groupBy: 'cluster', timescale: 'monthly', transform: 'none' } as const;
  return overTime(hubActivity(...rows), options, scope(some), TODAY);
};
const bins = (
  rows: readonly string[],
  timescales: readonly string[],
  some: Partial<Scope> = {},
) => {
  const options = { measure: 'users', timescales, bins: DEFAULT_BINS } as const;
  return sizes(hubActivity(...rows), options, scope(some), TODAY);
};
const hubs = (rows: readonly string[], some: Partial<Scope> = {}) =>
  countNow(hubActivity(...rows), 'hubs', scope(some), TODAY);
const mapOf = (rows: readonly string[], some: Partial<Scope> = {}) =>
  places(
    read('places', ['name,latitude,longitude,users,constellation', ...rows].join('\n')),
    scope(some),
    TODAY,
  );

const ROWS = [
  ...daily('a', 'x', '2026-01-01', [5, 0, 6, 7]),
  ...daily('a', 'r-Staging', '2026-01-01', [1, 1, 1]),
  ...daily('b', 'y', '2026-01-03', [9, 9], 'weekly'),
  ...daily('b', 'y', '2026-01-03', [2], 'daily'),
  ...daily('federated-prometheus', 'x', '2026-01-01', [5, 5]),
];

describe('why there is nothing to show', () => {
  it('is said of nothing that has something', () => {
    for (const figure of [users(ROWS), chart(ROWS), bins(ROWS, ['monthly']), hubs(ROWS)]) {
      expect(figure.nothing).to.equal(null);
      expect(said(figure)).to.equal('');
    }
  });

  it('is the file, where that has no row', () => {
    expect(said(users([]))).to.equal(`Nothing to show: ${ADDRESS} has no row below its header.`);
  });

  it('is the file, where none of its rows could be read', () => {
    const figure = users(['11/20/2026,prod,5,a', '11/19/2026,prod,5,a']);
    expect(said(figure)).to.equal(`Nothing to show: no row of ${ADDRESS} could be read.`);
  });

  it('is the file, where no row has a count', () => {
    const empty = [...daily('a', 'x', '2026-01-01', [null, null, null])];
    expect(said(users(empty))).to.equal(
      `Nothing to show: ${ADDRESS} has no row with a count: 3 rows have none.`,
    );
    expect(said(chart([...empty.slice(0, 1), '11/20/2026,prod,5,a']))).to.equal(
      `Nothing to show: ${ADDRESS} has no row with a count: 1 row has none and 1 could not be read.`,
    );
  });

  it('is every attribute that leaves rows out, in the order in which they do, and no other', () => {
    const some = {
      activeOnly: true,
      asOf: '2026-01-03',
      cluster: ['b'],
      hub: ['y', 'z'],
      period: 'P6M',
    };
    const sentence =
      `Nothing to show: of 12 rows with a count in ${ADDRESS}, active-only leaves out 1 without users, ` +
      'exclude-clusters="prometheus" leaves out 2, exclude-hubs="staging" leaves out 3, ' +
      'as-of="2026-01-03" leaves out 2 of later days (4 Jan 2026), cluster="b" leaves out 2, ' +
      'and timescale="monthly" leaves out 2 (the file has “daily” and “weekly”).';
    expect(said(users(ROWS, some))).to.equal(sentence);
    expect(said(chart(ROWS, some))).to.equal(sentence);
    expect(nothingSentences(users(ROWS, some), en, asOption)[0]).to.include(
      '--active-only leaves out 1 without users, --exclude-clusters "prometheus" leaves out 2',
    );
  });

  it('names the timescales that the file has, in the words of the figure', () => {
    const rows = daily('a', 'x', '2026-01-01', [1, 2], '30d');
    expect(said(users(rows))).to.equal(
      `Nothing to show: of 2 rows with a count in ${ADDRESS}, timescale="monthly" leaves out 2 (the file has “30d”).`,
    );
    expect(said(bins(rows, ['daily', 'monthly']))).to.include('timescale="both" leaves out 2 (the');
    for (const figure of [hubs(rows), chart(rows, {}, 'hubs')]) {
      expect(said(figure)).to.include(
        ', only monthly rows count here, which leaves out 2 (the file has “30d”).',
      );
    }
  });

  it('is days to come, a day before the data, or a period after them', () => {
    const rows = daily('a', 'x', '2026-01-01', [1, 2]);
    const later = daily('a', 'x', '2026-02-01', [1, 2]);
    expect(said(users(later))).to.equal(
      `Nothing to show: of 2 rows with a count in ${ADDRESS}, 2 are of days to come (1 Feb 2026 to 2 Feb 2026).`,
    );
    expect(said(users(rows, { asOf: '2025-12-31' }))).to.include(
      'as-of="2025-12-31" leaves out 2 of later days (1 Jan 2026 to 2 Jan 2026).',
    );
    expect(said(chart(rows, { asOf: 'today', period: 'P3D' }))).to.include(
      'period="P3D" leaves out 2 of earlier days (1 Jan 2026 to 2 Jan 2026).',
    );
  });

  it('is said of a 0 as well, which is a number', () => {
    const rows = [...daily('a', 'x', '2026-01-01', [1]), ...daily('b', 'x', '2026-01-10', [1])];
    const figure = hubs(rows, { cluster: ['a'] });
    expect(figure).to.include({ value: 0, empty: false });
    // Nobody is active now: the 0 says so by itself, and the figure why.
    expect(said(figure)).to.equal('');
    expect(figure.nothing?.steps.map(({ by, rows, left }) => [by, rows, left])).to.deep.equal([
      ['cluster', 1, 1],
      ['window', 1, 0],
    ]);
    const silent = users(rows, { cluster: ['a'], period: 'P2D' });
    expect(silent).to.include({ value: 0, empty: false });
    expect(said(silent)).to.include('period="P2D" leaves out 1 of earlier days (1 Jan 2026).');
  });

  it('is that there is no column of hubs, and never what leaves nothing out', () => {
    const table = clusterActivity('2026-01-05,a,10');
    const figure = usersNow(table, 'monthly', scope({ hub: ['x'] }), TODAY);
    expect(said(figure)).to.equal(
      `Nothing to show: of 1 row with a count in ${ADDRESS}, hub="x" leaves out 1.`,
    );
  });

  it('survives a structured clone', () => {
    const figure = users(ROWS, { cluster: ['nowhere'] });
    expect(said(structuredClone(figure))).to.equal(said(figure));
  });
});

describe('counts that are all 0', () => {
  const ZEROS = [
    ...daily('a', 'x', '2026-01-08', [0, 0, 0]),
    ...daily('b', 'x', '2026-01-10', [0]),
  ];
  const all = `Every count is 0, in all 4 rows with a count in ${ADDRESS}.`;

  it('are a number, a flat chart and bars without height', () => {
    for (const stat of wordsOf('kpi-big-number', 'stat')) {
      const figure = usersNow(hubActivity(...ZEROS), 'monthly', scope(), TODAY, stat);
      expect(figure, stat).to.include({ value: 0, exact: 0, empty: false });
      expect(said(figure)).to.equal(all);
    }
    const flat = chart(ZEROS);
    expect([flat.empty, flat.dates.length, ...flat.totals]).to.deep.equal([false, 3, 0, 0, 0]);
    expect(said(flat)).to.equal(all);
    const some = bins(ZEROS, ['daily', 'monthly']);
    expect(some.empty).to.equal(false);
    expect(said(some)).to.equal(all);
  });

  it('are told from what an attribute leaves out', () => {
    const rows = [...ZEROS, ...daily('c', 'x', '2026-01-10', [7])];
    expect(said(users(rows, { cluster: ['a', 'b'] }))).to.equal(
      `Every count is 0, in all 4 rows that are left of 5 with a count in ${ADDRESS}: ` +
        'cluster="a b" leaves out 1.',
    );
    expect(users(ZEROS, { activeOnly: true }).empty).to.equal(true);
    expect(said(users(ZEROS, { activeOnly: true }))).to.include('active-only leaves out 4 without');
  });

  it('count hubs all the same', () => {
    expect([hubs(ZEROS).value, said(hubs(ZEROS))]).to.deep.equal([2, '']);
    expect(said(chart(ZEROS, {}, 'hubs'))).to.equal('');
  });
});

describe('why there is no community', () => {
  const one = [{ name: 'One', on: ['a/prod'] }];
  const activity = ['2026-01-01,prod,5,a', '2026-01-01,lab,5,b'];
  const many = 'https://example.org/data.csv';

  it('is the file, where that has none', () => {
    expect(said(communitiesOf([], activity))).to.equal(
      `Nothing to show: ${many} has no community.`,
    );
    expect(said(mapOf([]))).to.equal(`Nothing to show: ${many} has no community.`);
  });

  it('is the constellation, as an author would write it', () => {
    const none = communitiesOf(one, activity, { constellation: ['Big Team', 'Other'] });
    expect(said(none)).to.equal(
      `Nothing to show: of 1 community in ${many}, constellation="Big Team, Other" leaves out 1.`,
    );
  });

  it('is what they are without, and what leaves their hubs out', () => {
    const cells = [...one, { name: 'Two', on: ['a/none'] }, { name: 'Three', location: '' }];
    expect(said(communitiesOf(cells, activity, { cluster: ['b'] }))).to.equal(
      `Nothing to show: of 3 communities in ${many}, 2 are without a hub that is counted and 1 is without a place.`,
    );
    const none = communitiesOf(one, activity, { asOf: '2025-12-31' });
    expect(said(none)).to.equal(
      `Nothing to show: of 1 community in ${many}, 1 is without a hub that is counted. ` +
        `No hub is counted: of 2 rows with a count in ${many}, ` +
        'as-of="2025-12-31" leaves out 2 of later days (1 Jan 2026).',
    );
    expect(said(countCommunities(none, 'countries'))).to.equal(said(none));
  });

  it('is never an attribute that places have no use for', () => {
    const some = {
      cluster: ['a'],
      hub: ['x'],
      period: 'P1D',
      asOf: '2020-01-01',
      activeOnly: true,
    };
    const sentence = (rows: readonly string[], more: Partial<Scope> = {}) =>
      said(mapOf(rows, { ...some, ...more }));
    expect(sentence(['Lagos,6.5,3.4,,', 'Accra,5.6,-0.19,,'])).to.equal(
      `Nothing to show: of 2 communities in ${many}, 2 are without a count.`,
    );
    expect(sentence(['Lagos,6.5,3.4,,', 'Accra,5.6,-0.19,0,'])).to.equal(
      `Nothing to show: of 2 communities in ${many}, 1 is without a count and 1 is without users.`,
    );
    expect(
      sentence(['Lagos,6.5,3.4,,NASA', 'Accra,5.6,-0.19,5,'], { constellation: ['NASA'] }),
    ).to.equal(
      `Nothing to show: of 2 communities in ${many}, constellation="NASA" leaves out 1 and 1 is without a count.`,
    );
    expect(sentence(['Lagos,6.5,3.4,,', 'Accra,5.6,-0.19,5,'])).to.equal('');
  });
});
