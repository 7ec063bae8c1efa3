import { expect } from '@open-wc/testing';
import { dayOfIso } from '../../src/data/dates.js';
import { usersNow } from '../../src/figures/active-users.js';
import { communities } from '../../src/figures/communities.js';
import { countNow } from '../../src/figures/hubs.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { compareSeed, type SeedTables } from './compare-seed.js';
import type { Golden } from './golden.js';
import { loadGolden, loadTables } from './load.js';

// These folders lie beside the repository, not in it: in a clone without them there is nothing to do.
const FOLDERS = [
  { name: 'A', about: 'a year of activity', compared: 76_000, withoutConstellation: 5 },
  { name: 'B', about: 'data that ended weeks ago', compared: 82_000, withoutConstellation: 5 },
];

for (const { name, about, compared, withoutConstellation } of FOLDERS) {
  describe(`parity with the notebook: ${about}`, () => {
    const folder = `/shared/oracle/${name}`;
    let golden: Golden;
    let tables: SeedTables;

    before(async function () {
      const found = await loadGolden(`${folder}/golden.json`);
      if (!found) this.skip();
      golden = found;
      tables = await loadTables({
        activity: `${folder}/hub-activity.csv`,
        communities: `${folder}/airtable-communities.csv`,
        locations: `${folder}/airtable-locations.csv`,
      });
    });

    it('agrees in every value, but for what the specification names', () => {
      const result = compareSeed(golden.seed, tables);
      expect(result.differences).to.deep.equal([]);
      expect(result.compared).to.be.greaterThan(compared);
      expect(result.named.map(({ path }) => path)).to.deep.equal([
        'active_users.cluster_order',
        'constellations',
      ]);
      expect(result.named[1]?.reason).to.include(`a group of ours: ${withoutConstellation}`);
    });

    it('leaves no row out', () => {
      for (const { problems } of Object.values(tables)) expect(problems).to.deep.equal([]);
    });
  });
}

describe('numbers that the specification states', () => {
  const today = dayOfIso('2026-11-23');
  const theNotebooksWay: Scope = { ...DEFAULT_SCOPE, excludeClusters: [] };
  let tables: SeedTables;

  before(async function () {
    if (!(await loadGolden('/shared/oracle/A/golden.json'))) this.skip();
    tables = await loadTables({
      activity: '/shared/oracle/A/hub-activity.csv',
      communities: '/shared/oracle/A/airtable-communities.csv',
      locations: '/shared/oracle/A/airtable-locations.csv',
    });
  });

  const monthlyUsers = (scope: Scope) => usersNow(tables.activity, 'monthly', scope, today).value;

  it('counts 7036 monthly users without the federated pseudo-cluster and 12315 with it', () => {
    expect(monthlyUsers(DEFAULT_SCOPE)).to.equal(7036);
    expect(monthlyUsers(theNotebooksWay)).to.equal(12315);
  });

  it('counts 11772 monthly users over the last 182 days', () => {
    expect(monthlyUsers({ ...theNotebooksWay, period: 'P182D' })).to.equal(11772);
  });

  it('counts hubs as of the newest date by default and as of the clock on demand', () => {
    const later = dayOfIso('2026-12-20');
    const hubs = (asOf: string) =>
      countNow(tables.activity, 'hubs', { ...theNotebooksWay, asOf }, later).value;
    expect(hubs('latest')).to.equal(259);
    expect(hubs('today')).to.equal(0);
  });

  it('keeps 118 communities of 6 constellations', () => {
    const figure = communities(
      tables.communities,
      tables.locations,
      tables.activity,
      DEFAULT_SCOPE,
      today,
    );
    expect(figure.communities.length).to.equal(118);
    expect(figure.constellations.filter(({ name }) => name !== null).length).to.equal(6);
  });
});
