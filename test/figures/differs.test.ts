import { expect } from '@open-wc/testing';
import { isoOfDay } from '../../src/data/dates.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import type { Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import * as notebook from '../support/notebook.js';
import { daily, hubCounts } from '../support/series.js';
import { day, hubActivity, scope } from '../support/tables.js';

// Every place where a figure of activity differs from the notebook's on purpose, with both values.
// Communities and the map are in differs-communities.test.ts, pandas' own numbers in
// test/parity/differs.test.ts; scripts/parity.test.mjs names every such difference in whole files.

const TODAY = day('2026-03-16');

const users = (rows: readonly string[], some: Partial<Scope> = {}) =>
  usersNow(hubActivity(...rows), 'monthly', scope(some), TODAY).value;
const hubs = (rows: readonly string[], some: Partial<Scope> = {}, today = TODAY) =>
  countNow(hubActivity(...rows), 'hubs', scope(some), today).value;
const clusters = (rows: readonly string[], some: Partial<Scope> = {}) =>
  countNow(hubActivity(...rows), 'clusters', scope(some), TODAY).value;
const series = (rows: readonly string[], measure: 'users' | 'hubs', some: Partial<Scope> = {}) => {
  const options = { measure, groupBy: 'cluster', timescale: 'monthly', transform: 'none' } as const;
  return overTime(hubActivity(...rows), options, scope(some), TODAY);
};
const theirs = notebook.notebookRows;

describe('a name that pandas takes for a missing value', () => {
  it('is the name of a hub: 2 users in NA, where the notebook has no such cluster', () => {
    const rows = [...daily('a', 'x', '2026-03-16', [1]), ...daily('NA', 'null', '2026-03-16', [2])];
    expect(series(rows, 'users').series.map((one) => [one.cluster, one.size])).to.deep.equal([
      ['NA', 2],
      ['a', 1],
    ]);
    expect(users(rows)).to.equal(3);
    // Rows without the name of their cluster are in no group.
    const named = theirs(rows).filter(({ cluster }) => notebook.notebookName(cluster) !== null);
    expect(notebook.activeUsers(named)).to.equal(1);
  });
});

describe('a row that repeats the key of another', () => {
  const once = daily('twice', 'prod', '2026-03-10', [6, 6, 6]);

  it('counts once: 6 users, where the notebook adds 6 and 6 up to 12', () => {
    expect(users([...once, ...once])).to.equal(6);
    expect(notebook.activeUsers(theirs([...once, ...once]))).to.equal(12);
  });

  it('counts with the largest of its counts: 9 users, where the notebook has 6 + 9 + 7 = 22', () => {
    const rows = [6, 9, 7].flatMap((count) => daily('twice', 'prod', '2026-03-10', [count]));
    expect(users(rows)).to.equal(9);
    expect(notebook.activeUsers(theirs(rows))).to.equal(22);
  });
});

describe('a word of the exclude lists', () => {
  const rows = [
    ...daily('a', 'x', '2026-03-10', [30, 30]),
    ...daily('a', 'Staging', '2026-03-10', [4, 4]),
    ...daily('b', 'Pre-STAGING', '2026-03-10', [2, 2]),
  ];

  it('is met in any case: 1 hub and 30 users, where the notebook has 3 and 36', () => {
    expect([hubs(rows), clusters(rows), users(rows)]).to.deep.equal([1, 1, 30]);
    expect(notebook.hubsNow(theirs(rows), TODAY)).to.include({ clusters: 2, hubs: 3 });
    expect(notebook.activeUsers(theirs(rows))).to.equal(36);
  });
});

describe('the federated pseudo-cluster', () => {
  const rows = [
    ...daily('a', 'x', '2026-03-10', [30, 30]),
    ...daily('b', 'y', '2026-03-10', [12, 12]),
    ...daily('federated-prometheus', 'x', '2026-03-10', [30, 30]),
    ...daily('federated-prometheus', 'y', '2026-03-10', [12, 12]),
  ];

  it('repeats the hubs of others: 42 users, where the notebook has 84; exclude-clusters="" too', () => {
    expect(users(rows)).to.equal(42);
    expect(users(rows, { excludeClusters: [] })).to.equal(84);
    expect(notebook.activeUsers(theirs(rows))).to.equal(84);
  });

  it('is no cluster and has no hubs: 2 and 2, where the notebook has 3 and 4', () => {
    expect([clusters(rows), hubs(rows)]).to.deep.equal([2, 2]);
    const all = { excludeClusters: [] };
    expect([clusters(rows, all), hubs(rows, all)]).to.deep.equal([3, 4]);
    expect(notebook.hubsNow(theirs(rows), TODAY)).to.include({ clusters: 3, hubs: 4 });
  });
});

describe('a file that is eight days old', () => {
  const rows = hubCounts('a', '2026-03-01', [2, 2, 2, 2, 2, 2, 2, 2]);

  it('shows the 2 hubs it has, where the notebook shows 0; as-of="today" or a date too', () => {
    expect(hubs(rows)).to.equal(2);
    expect(hubs(rows, { asOf: 'today' })).to.equal(0);
    expect(hubs(rows, { asOf: '2026-03-16' })).to.equal(0);
    expect(notebook.hubsNow(theirs(rows), TODAY).hubs).to.equal(0);
    // While a date is still in the window, both ways are the same.
    const before = day('2026-03-14');
    expect(hubs(rows, { asOf: 'today' }, before)).to.equal(2);
    expect(notebook.hubsNow(theirs(rows), before).hubs).to.equal(2);
  });
});

describe('rows after the as-of date', () => {
  const rows = [...daily('a', 'x', '2026-03-10', [10]), ...daily('b', 'y', '2026-04-01', [40])];

  it('do not count: 10 users and 1 hub, where the notebook has no upper limit: 50 and 2', () => {
    expect([users(rows), hubs(rows)]).to.deep.equal([10, 1]);
    const { hubs: hubsThere } = notebook.hubsNow(theirs(rows), TODAY);
    expect([notebook.activeUsers(theirs(rows)), hubsThere]).to.deep.equal([50, 2]);
    // A later date lets them in.
    expect(users(rows, { asOf: '2026-04-01' })).to.equal(50);
  });

  it('are not in the chart, where the notebook’s goes on until 2026-04-01', () => {
    const { dates } = series(rows, 'users');
    expect(Array.from(dates, isoOfDay)).to.deep.equal(['2026-03-10']);
    const last = Math.max(...notebook.clusterSums(theirs(rows)).map(({ date }) => date));
    expect(isoOfDay(last)).to.equal('2026-04-01');
  });
});

describe('a sum of fractions', () => {
  it('is 7 hubs, where floating point, and so the notebook, rounds 7.000000000000001 up to 8', () => {
    const rows = [
      ...hubCounts('a', '2026-03-10', [2, 2, 3, 3, 3, 3, 3]),
      ...hubCounts('b', '2026-03-10', [2, 2, 2, 3, 3, 3, 3]),
      ...hubCounts('c', '2026-03-10', [1, 1, 2, 2, 2, 2, 2]),
    ];
    expect(hubs(rows)).to.equal(7);
    const { exact, hubs: hubsThere } = notebook.hubsNow(theirs(rows), TODAY);
    expect([exact, hubsThere]).to.deep.equal([7.000000000000001, 8]);
  });
});

describe('a hub whose count is empty', () => {
  it('is not measured that day: 1 and 2 hubs, where the notebook counts it: 2 and 2', () => {
    const rows = [
      ...daily('a', 'x', '2026-03-15', [null, 5]),
      ...daily('a', 'y', '2026-03-15', [5, 0]),
    ];
    expect([...series(rows, 'hubs').series[0]!.values]).to.deep.equal([1, 2]);
    const there = notebook.uniqueHubs(theirs(rows)).map((row) => row.hubs);
    expect(there).to.deep.equal([2, 2]);
  });
});

describe('the order of clusters in the chart of users', () => {
  it('is by what is shown: a before b, where the notebook mixes timescales: b before a', () => {
    const rows = [
      ...daily('a', 'x', '2026-03-16', [10]),
      ...daily('b', 'x', '2026-03-16', [8]),
      ...daily('b', 'x', '2026-03-16', [90], 'daily'),
    ];
    expect(series(rows, 'users').series.map(({ cluster }) => cluster)).to.deep.equal(['a', 'b']);
    expect(notebook.sortedClusters(theirs(rows))).to.deep.equal(['b', 'a']);
  });
});

describe('a hub at or above the last edge of the bins', () => {
  it('is in an open bin and in the total: shares 0.2 and 0.8, where the notebook has 1 and no bin', () => {
    const rows = [
      ...daily('a', 'small', '2026-03-16', [4000]),
      ...daily('a', 'large', '2026-03-16', [16_000]),
    ];
    const options = { measure: 'share', timescales: ['monthly'], bins: DEFAULT_BINS } as const;
    const { timescales } = sizes(hubActivity(...rows), options, scope(), TODAY);
    const filled = timescales[0]!.bins.filter((bin) => bin.hubs.length > 0);
    expect(filled.map(({ from, to, share }) => [from, to, share])).to.deep.equal([
      [2500, 5000, 0.2],
      [10_000, null, 0.8],
    ]);
    const there = notebook.binned(theirs(rows), DEFAULT_BINS).filter((bin) => bin.hubs > 0);
    expect(there).to.deep.equal([{ hubs: 1, share: 1 }]);
  });
});
