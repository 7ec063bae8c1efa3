import { expect } from '@open-wc/testing';
import { loadGeography, type Geography } from '../../src/look/geography.js';
import { LIGHT } from '../../src/look/look.js';
import { mapPlan, type MapPlan } from '../../src/options/map/map.js';
import { communitiesOf, type CommunityCells } from '../support/communities.js';
import { groupBy, notebookName } from '../support/notebook.js';
import { english } from '../support/plans.js';
import { seededRandom } from '../support/random.js';

// Every place where communities and their map differ from the notebook's on purpose, with both ways.
// The rest of the list is in differs.test.ts.

const PROD = ['2026-01-20,prod,30,a'];
const cellsOf = (...some: (Partial<CommunityCells> & { name: string })[]): CommunityCells[] =>
  some.map((cells) => ({ on: ['a/prod'], ...cells }));

describe('a name of a community that pandas takes for a missing value', () => {
  it('is a name: community NA of constellation N/A, where the notebook has none of none', () => {
    const cells = cellsOf({ name: 'NA', constellation: 'N/A' });
    const { communities, constellations } = communitiesOf(cells, PROD);
    const ours = communities.map(({ name, constellation }) => [name, constellation]);
    expect(ours).to.deep.equal([['NA', 'N/A']]);
    expect(constellations).to.deep.equal([{ name: 'N/A', communities: 1 }]);
    expect(['NA', 'N/A'].map(notebookName)).to.deep.equal([null, null]);
  });
});

describe('a community whose place is stored twice', () => {
  it('is one at the first: where the notebook’s left join makes two of it', () => {
    const places = ['rec1,One,Chile,-33,-70', 'rec1,Other,Peru,1,2'];
    const { communities, sources } = communitiesOf(cellsOf({ name: 'One' }), PROD, { places });
    const at = communities.map(({ latitude, longitude }) => [latitude, longitude]);
    expect(at).to.deep.equal([[-33, -70]]);
    const problems = sources.flatMap((source) => source.problems);
    expect(problems.map(({ code, count }) => [code, count])).to.deep.equal([['repeated-place', 1]]);
    const joined = places
      .map((row) => row.split(','))
      .filter(([id]) => id === 'rec1')
      .map((row) => row.slice(3).map(Number));
    expect(joined).to.deep.equal([
      [-33, -70],
      [1, 2],
    ]);
  });
});

describe('a community without a constellation', () => {
  it('is in a group of its own, the last: 2 and 1 on the map, where the notebook draws 2 of 3', () => {
    const cells = cellsOf(
      { name: 'One', constellation: 'NASA' },
      { name: 'Two', constellation: 'NASA' },
      { name: 'Three', constellation: '' },
    );
    const { communities, constellations } = communitiesOf(cells, PROD);
    expect(constellations).to.deep.equal([
      { name: 'NASA', communities: 2 },
      { name: null, communities: 1 },
    ]);
    expect(communities.length).to.equal(3);
    // A colour per value of a column: what has no value has no trace.
    const named = communities.filter(({ constellation }) => constellation !== null);
    const traces = groupBy(named, ({ constellation }) => constellation as string);
    expect([...traces].map(([name, group]) => [name, group.length])).to.deep.equal([['NASA', 2]]);
  });
});

describe('on the map', () => {
  let world: Geography;
  before(async () => (world = await loadGeography('world')));

  const planOf = (cells: readonly CommunityCells[], rows: readonly string[]): MapPlan =>
    mapPlan(communitiesOf(cells, rows), LIGHT, english, world, {
      width: 760,
      projection: 'natural-earth',
      colorBy: 'constellation',
    });

  /** Sizes go by area from nothing up: the diameter in px of the notebook's markers (`size_max` 20). */
  const diameters = (users: readonly number[]): number[] => {
    const scaled = users.map(Math.log10);
    return scaled.map((size) => 20 * Math.sqrt(size / Math.max(...scaled)));
  };

  it('one user has a circle that can be seen, where the notebook’s log10(1) has 0 px', () => {
    const rows = ['2026-01-20,one,1,a', '2026-01-20,many,1000,a'];
    const cells = cellsOf({ name: 'One', on: ['a/one'] }, { name: 'Many', on: ['a/many'] });
    const { targets } = planOf(cells, rows);
    expect(targets.map(({ community }) => community.users)).to.deep.equal([1000, 1]);
    expect(targets[1]!.r).to.be.at.least(1.5);
    expect(targets[0]!.r).to.be.greaterThan(targets[1]!.r);
    expect(diameters([1000, 1])).to.deep.equal([20, 0]);
  });

  it('communities of one place are beside each other, the same in every build; there by chance', () => {
    const cells = cellsOf(...['One', 'Two', 'Three'].map((name) => ({ name })));
    const places = ({ targets }: MapPlan) => targets.map(({ x, y }) => [x, y]);
    const first = planOf(cells, PROD);
    expect(places(planOf(cells, PROD))).to.deep.equal(places(first));
    for (const [index, one] of first.targets.entries()) {
      for (const other of first.targets.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).to.be.greaterThan(one.r);
      }
    }
    // The notebook adds np.random.normal(0, 0.2) degrees to each.
    const build = (seed: number): number[] => {
      const random = seededRandom(seed);
      const normal = () =>
        Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
      return cells.map(() => -33 + 0.2 * normal());
    };
    expect(build(1)).not.to.deep.equal(build(2));
  });
});
