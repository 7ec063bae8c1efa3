import { expect } from '@open-wc/testing';
import type { ActivityTable } from '../../src/data/table.js';
import { dayOfIso, type Day } from '../../src/data/dates.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { communities } from '../../src/kinds/communities/communities.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { overTime } from '../../src/kinds/over-time/over-time.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { DEFAULT_BINS, sizes } from '../../src/kinds/sizes/sizes.js';
import * as notebook from '../support/notebook.js';
import { read } from '../support/tables.js';
import { todayOf, type Golden } from './golden.js';
import { loadTexts } from './load.js';
import { FILES, GOLDEN } from './parity.js';

// The list of test/figures/differs.test.ts once more, with what pandas computed in files made for it.

interface Folder {
  readonly golden: Golden;
  readonly today: Day;
  readonly activity: ActivityTable;
  readonly figure: CommunitiesFigure;
  readonly rows: readonly notebook.NotebookRow[];
}

const theNotebooksWay: Scope = { ...DEFAULT_SCOPE, excludeClusters: [], asOf: 'today' };

/** A folder beside the repository; `null` in a clone without it. */
async function folderOf(name: string): Promise<Folder | null> {
  const texts = await loadTexts(`/shared/oracle/${name}`);
  if (texts[GOLDEN] === undefined) return null;
  const golden = JSON.parse(texts[GOLDEN]) as Golden;
  const today = dayOfIso(todayOf(golden) as string);
  const activity = read('hub-activity', texts[FILES.activity] as string);
  const figure = communities(
    read('communities', texts[FILES.communities] as string),
    read('locations', texts[FILES.locations] as string),
    activity,
    theNotebooksWay,
    today,
  );
  const lines = (texts[FILES.activity] as string).trimEnd().split(/\r?\n/).slice(1);
  return { golden, today, activity, figure, rows: notebook.notebookRows(lines) };
}

let [edge, ceil, year]: (Folder | null)[] = [];

/** Where the folders are not there, there is nothing to do. */
const inFolder = (folder: () => Folder | null | undefined, test: (folder: Folder) => void) =>
  function (this: Mocha.Context): void {
    const there = folder();
    if (!there) this.skip();
    else test(there);
  };
const inEdge = (test: (folder: Folder) => void) => inFolder(() => edge, test);

function clusterOf({ activity, today }: Folder, measure: 'users' | 'hubs', name: string) {
  const options = { measure, groupBy: 'cluster', timescale: 'monthly', transform: 'none' } as const;
  const { dates, series } = overTime(activity, options, theNotebooksWay, today);
  const found = series.find(({ cluster }) => cluster === name);
  return new Map(Array.from(dates, (date, at) => [date, found?.values[at]]));
}

const valueOn = (series: Golden['seed']['hubs_per_cluster']['series'], name: string, on: string) =>
  series.values[name]?.[series.dates.indexOf(on)];

describe('where we differ from what pandas computed', () => {
  before(async () => {
    [edge, ceil, year] = await Promise.all(['edge', 'ceil', 'A'].map(folderOf));
  });

  it(
    'the notebook’s steps in these tests are those of pandas',
    inEdge((folder) => {
      for (const { golden, rows, today } of [folder, ceil, year].filter((one) => one != null)) {
        const { n_hubs, n_clusters } = golden.seed.totals;
        expect(notebook.hubsNow(rows, today)).to.include({ hubs: n_hubs, clusters: n_clusters });
        for (const timescale of ['daily', 'monthly'] as const) {
          const { shown } = golden.seed.big_numbers[timescale];
          expect(notebook.activeUsers(rows, timescale)).to.equal(shown);
        }
        const { bins } = golden.seed;
        const counts = notebook.binned(rows, DEFAULT_BINS).map(({ hubs }) => hubs);
        expect(counts).to.deep.equal(bins.monthly.count);
        const order = notebook.sortedClusters(rows);
        const size = new Map(golden.seed.active_users.cluster_mean);
        const sizesThere = golden.seed.active_users.cluster_order.map((name) => size.get(name));
        expect(order.map((name) => size.get(name))).to.deep.equal(sizesThere);
      }
    }),
  );

  it(
    'names: NA and N/A are names, where pandas has none',
    inEdge(({ golden, figure }) => {
      const named = figure.communities.filter(({ name }) => name === 'NA');
      expect(named.map(({ users }) => users)).to.deep.equal([30]);
      expect(golden.seed.communities.filter(({ community }) => community === 'NA')).to.be.empty;
      expect(golden.seed.communities.filter(({ community }) => community === null).length).to.equal(
        1,
      );
      expect(figure.constellations.map(({ name }) => name)).to.include('N/A');
      expect(Object.keys(golden.seed.constellations)).not.to.include('N/A');
    }),
  );

  it(
    'repeated rows: 6 users of cluster twice, where pandas has 12',
    inEdge((folder) => {
      expect(clusterOf(folder, 'users', 'twice').get(dayOfIso('2026-03-12'))).to.equal(6);
      const { users } = folder.golden.seed.active_users.monthly;
      expect(valueOn(users, 'twice', '2026-03-12')).to.equal(12);
    }),
  );

  it(
    'the federated pseudo-cluster: 7036 users in a year, where pandas has 12315',
    inFolder(
      () => year,
      ({ golden, activity, today }) => {
        const users = (scope: Scope) => usersNow(activity, 'monthly', scope, today).value;
        expect(users(DEFAULT_SCOPE)).to.equal(7036);
        expect(users(theNotebooksWay)).to.equal(12315);
        expect(golden.seed.big_numbers.monthly.shown).to.equal(12315);
      },
    ),
  );

  it(
    'a file thirty days old: 259 hubs, where pandas has 0',
    inFolder(
      () => year,
      ({ golden, activity }) => {
        const stale = golden.thirty_days_stale?.seed;
        const later = dayOfIso(stale!.today.slice(0, 10));
        const hubs = (asOf: string) =>
          countNow(activity, 'hubs', { ...theNotebooksWay, asOf }, later).value;
        expect(hubs('latest')).to.equal(golden.as_of_latest?.seed?.n_hubs);
        expect([hubs('latest'), hubs('today'), stale?.n_hubs]).to.deep.equal([259, 0, 0]);
      },
    ),
  );

  it(
    'rows after the as-of date: 28 hubs, where pandas has 31, one of them of April',
    inEdge((folder) => {
      const { golden, activity, today } = folder;
      const { value } = countNow(activity, 'hubs', theNotebooksWay, today);
      // Another has never been measured, and “Staging” is a staging hub.
      expect([value, golden.seed.totals.n_hubs]).to.deep.equal([28, 31]);
      expect(golden.seed.totals.dates_in_window).to.include('2026-04-01');
      expect(clusterOf(folder, 'users', 'in-the-future').get(dayOfIso('2026-04-01'))).to.equal(
        undefined,
      );
      const { users } = golden.seed.active_users.monthly;
      expect(valueOn(users, 'in-the-future', '2026-04-01')).to.equal(40);
    }),
  );

  it(
    'words of another case: 14 clusters, where pandas has one with a hub “Staging”',
    inEdge(({ golden, activity, today }) => {
      const { value } = countNow(activity, 'clusters', theNotebooksWay, today);
      // The other one is that of April.
      expect([value, golden.seed.totals.n_clusters]).to.deep.equal([14, 16]);
      expect(golden.seed.hubs_per_cluster.series.values).to.have.property('staging-names');
    }),
  );

  it(
    'a sum of fractions: 7 hubs, where pandas has 8',
    inFolder(
      () => ceil,
      ({ golden, activity, today }) => {
        expect(countNow(activity, 'hubs', theNotebooksWay, today).value).to.equal(7);
        const { n_hubs, n_hubs_before_ceil } = golden.seed.totals;
        expect([n_hubs, n_hubs_before_ceil]).to.deep.equal([8, 7.000000000000001]);
      },
    ),
  );

  it(
    'empty counts: one hub of cluster empty-cells, where pandas has 2',
    inEdge((folder) => {
      expect(clusterOf(folder, 'hubs', 'empty-cells').get(dayOfIso('2026-03-12'))).to.equal(1);
      const { series } = folder.golden.seed.hubs_per_cluster;
      expect(valueOn(series, 'empty-cells', '2026-03-12')).to.equal(2);
    }),
  );

  it(
    'the order of clusters: utoronto is second in a year, where pandas has cloudbank',
    inFolder(
      () => year,
      ({ golden, activity, today }) => {
        const asked = { measure: 'users', groupBy: 'cluster', transform: 'none' } as const;
        const options = { ...asked, timescale: 'monthly' };
        const { series } = overTime(activity, options, theNotebooksWay, today);
        expect(series[1]?.cluster).to.equal('utoronto');
        expect(golden.seed.active_users.cluster_order[1]).to.equal('cloudbank');
      },
    ),
  );

  it(
    'places: one community at a place that is stored twice, where pandas has two',
    inEdge(({ golden, figure }) => {
      const twice = 'Place stored twice makes two rows';
      const ours = figure.communities.filter(({ name }) => name === twice);
      expect(ours.map(({ latitude, longitude }) => [latitude, longitude])).to.deep.equal([[1, 2]]);
      const there = golden.seed.communities.filter(({ community }) => community === twice);
      expect(there.map(({ lat, lon }) => [lat, lon])).to.deep.equal([
        [1, 2],
        [3, 4],
      ]);
    }),
  );

  it(
    'constellations: 5 communities of none in a year, where pandas has no such group',
    inFolder(
      () => year,
      ({ golden, figure }) => {
        expect(figure.constellations.at(-1)).to.deep.equal({ name: null, communities: 5 });
        const grouped = Object.values(golden.seed.constellations).flat().length;
        expect([figure.communities.length, grouped]).to.deep.equal([118, 113]);
      },
    ),
  );

  it(
    'sizes: an open bin of 2 hubs, where pandas loses them',
    inEdge(({ golden, activity, today }) => {
      const options = { measure: 'hubs', timescales: ['monthly'], bins: DEFAULT_BINS } as const;
      const { bins, users } = sizes(activity, options, theNotebooksWay, today).timescales[0]!;
      const open = bins.at(-1)!;
      expect([open.from, open.to, open.hubs.length]).to.deep.equal([10_000, null, 2]);
      const { labels, monthly } = golden.seed.bins;
      expect(labels.at(-1)).to.equal('5000-10000');
      expect(monthly.hubs_without_bin).to.include('bin-edges/mean-12000');
      // The others' share of all users is smaller by these 22,000.
      const first = bins.find(({ from }) => from === 5000)!;
      expect(first.share).to.be.closeTo(9999.5 / users, 1e-12);
      expect(monthly.share?.at(-1)).to.be.closeTo(0.905731301374516, 1e-12);
    }),
  );
});
