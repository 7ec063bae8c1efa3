import { expect } from '@open-wc/testing';
import { compareSeed, type SeedTables } from './compare-seed.js';
import type { Golden } from './golden.js';
import { loadGolden, loadTables } from './load.js';

describe('parity with the notebook: the sample data', () => {
  let golden: Golden;
  let tables: SeedTables;

  before(async () => {
    golden = (await loadGolden('/test/fixtures/sample-golden.json')) as Golden;
    tables = await loadTables({
      activity: '/demo/data/hub-activity.csv',
      communities: '/demo/data/airtable-communities.csv',
      locations: '/demo/data/airtable-locations.csv',
    });
  });

  it('agrees in every value, but for what the specification names', () => {
    const result = compareSeed(golden.seed, tables);
    expect(result.differences).to.deep.equal([]);
    expect(result.compared).to.be.greaterThan(33_000);
    expect(result.named.map(({ path }) => path)).to.deep.equal([
      'active_users.cluster_order',
      'constellations',
    ]);
  });

  it('sees a golden value that is off by a millionth, wherever it is', () => {
    const { seed } = structuredClone(golden);
    const shift = 1 + 1e-6;
    const series = Object.values(seed.active_users.monthly.users.values)[0] as number[];
    const hub = seed.bins.daily.hubs.find(([, mean]) => mean > 0);
    const [community] = seed.communities;
    const day = series.findLastIndex((value) => value !== null);
    (series[day] as number) *= shift;
    hub![1] *= shift;
    community!.users_before_round *= shift;
    seed.big_numbers.daily.before_int *= shift;
    seed.hubs_per_cluster.cluster_max[0]![1] += 1;
    const cluster = Object.keys(seed.active_users.monthly.users.values)[0];
    expect(compareSeed(seed, tables).differences.map(({ path }) => path)).to.have.members([
      `active_users.monthly.users.${cluster}[${day}]`,
      `bins.daily.hubs.${hub![0]}.mean`,
      `communities.${community!.community}.users_before_round`,
      'big_numbers.daily.before_int',
      `hubs_per_cluster.cluster_max.${seed.hubs_per_cluster.cluster_max[0]![0]}`,
      'hubs_per_cluster.cluster_max[0]',
    ]);
  });

  it('sees a series that we lack, and one that only we have', () => {
    const { seed } = structuredClone(golden);
    const { values } = seed.hubs_per_cluster.series;
    values['of nobody'] = values['2i2c']!;
    delete values['2i2c'];
    const paths = compareSeed(seed, tables).differences.map(({ path }) => path);
    expect(paths).to.include('hubs_per_cluster.series.clusters[0]');
    expect(paths).to.include('hubs_per_cluster.series.2i2c.length');
  });
});
