import { expect } from '@open-wc/testing';
import { dayOfIso, isoOfDay } from '../../src/data/dates.js';
import type { ActivityTable, CommunitiesTable, LocationsTable } from '../../src/data/table.js';
import { usersNow } from '../../src/kinds/number/active-users.js';
import { atLeast } from '../../src/kinds/number/at-least.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { countNow } from '../../src/kinds/number/hubs-now.js';
import { DEFAULT_SCOPE, type Scope } from '../../src/figures/scope.js';
import { read } from '../support/tables.js';
import { loadTexts } from './load.js';
import { withTrend } from '../../src/kinds/number/trend.js';
import { FILES, GOLDEN, parity, type FolderReport } from './parity.js';

interface Tables {
  readonly activity: ActivityTable;
  readonly communities: CommunitiesTable;
  readonly locations: LocationsTable;
}

// These folders lie beside the repository, not in it: in a clone without them there is nothing to do.
const FOLDERS = [
  { name: 'A', about: 'a year of activity', compared: 108_000, last: 'running-month' },
  { name: 'B', about: 'data that ended weeks ago', compared: 122_000, last: 'exact-month-ends' },
];

for (const { name, about, compared, last } of FOLDERS) {
  describe(`parity with the notebook: ${about}`, () => {
    let report: FolderReport;

    before(async function () {
      const texts = await loadTexts(`/shared/oracle/${name}`);
      if (texts[GOLDEN] === undefined) this.skip();
      report = parity(texts);
    });

    it('agrees in every value, but for what the specification names', () => {
      expect(report.failures).to.deep.equal([]);
      expect(report.unexplained).to.equal(0);
      expect(report.compared).to.be.greaterThan(compared);
      const findings = report.chapters.flatMap((chapter) => chapter.findings);
      const kinds = new Set(findings.map(({ chapter, reason }) => `${chapter} ${reason?.join()}`));
      expect([...kinds]).to.have.members([
        'seed.active_users mixed-order',
        'seed.communities no-constellation',
        `newer.unique ${last}`,
      ]);
      const group = findings.find(({ path }) => path === 'constellations.(none)');
      expect(group?.ours).to.equal(5);
    });

    it('leaves no row out', () => {
      expect(report.lines.filter((line) => line.includes('.csv'))).to.deep.equal([]);
    });
  });
}

describe('numbers that the specification states', () => {
  const today = dayOfIso('2026-11-23');
  const theNotebooksWay: Scope = { ...DEFAULT_SCOPE, excludeClusters: [] };
  let tables: Tables;

  before(async function () {
    const texts = await loadTexts('/shared/oracle/A');
    if (texts[GOLDEN] === undefined) this.skip();
    tables = {
      activity: read('hub-activity', texts[FILES.activity] as string),
      communities: read('communities', texts[FILES.communities] as string),
      locations: read('locations', texts[FILES.locations] as string),
    };
  });

  const monthlyUsers = (scope: Scope) => usersNow(tables.activity, 'monthly', scope, today).value;

  it('counts 7036 monthly users without the federated pseudo-cluster and 12315 with it', () => {
    expect(monthlyUsers(DEFAULT_SCOPE)).to.equal(7036);
    expect(monthlyUsers(theNotebooksWay)).to.equal(12315);
  });

  it('says that there are more than 7000 of them, or more than 12000', () => {
    expect(atLeast(monthlyUsers(DEFAULT_SCOPE) ?? 0)).to.equal(7000);
    expect(atLeast(monthlyUsers(theNotebooksWay) ?? 0)).to.equal(12_000);
  });

  it('compares the mean of a period with the days before it', () => {
    const scope: Scope = { ...DEFAULT_SCOPE, period: 'P90D' };
    const count = (some: Scope) => usersNow(tables.activity, 'monthly', some, today);
    const { trend, history } = withTrend(tables.activity, count, scope, today, '');
    const before = count({ ...scope, asOf: isoOfDay(dayOfIso('2026-11-20') - 90) });
    expect(trend).to.include({ duration: 'P90D', exact: before.exact });
    expect(history?.dates.length).to.equal(90);
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
