import { expect } from '@open-wc/testing';
import { communitiesOf, type CommunityCells } from '../../support/communities.js';
import { daily } from '../../support/series.js';

const HALVES = [
  ...daily('a', 'half', '2026-01-01', [0, 1]),
  ...daily('a', 'one-and-half', '2026-01-01', [1, 2]),
  ...daily('a', 'two-and-half', '2026-01-01', [2, 3]),
];
const PROD = daily('a', 'prod', '2026-01-01', [5]);

const usersOf = (cells: Omit<CommunityCells, 'name'>, activity: readonly string[]) =>
  communitiesOf([{ name: 'One', ...cells }], activity).communities[0]?.users ?? 0;

describe('the users of a community', () => {
  it('are the means of its hubs over their own days, zeros among them, added', () => {
    const rows = [
      ...daily('a', 'x', '2026-01-01', [10, 0]),
      ...daily('b', 'y', '2026-01-05', [7, null]),
      ...daily('b', 'y', '2026-01-05', [900], 'daily'),
    ];
    expect(usersOf({ on: ['a/x', 'b/y'] }, rows)).to.equal(5 + 7);
  });

  it('are rounded after they are added, halves to the even number', () => {
    expect(usersOf({ on: ['a/one-and-half'] }, HALVES)).to.equal(2);
    expect(usersOf({ on: ['a/two-and-half'] }, HALVES)).to.equal(2);
    expect(usersOf({ on: ['a/two-and-half', 'a/one-and-half'] }, HALVES)).to.equal(4);
  });

  it('count a hub that is listed twice once, and pairs as far as both lists go', () => {
    expect(usersOf({ on: ['a/prod', 'a/prod'] }, PROD)).to.equal(5);
    const both = [...PROD, ...daily('b', 'prod', '2026-01-01', [30])];
    expect(usersOf({ id: "['prod', 'prod']", cluster: "['a']" }, both)).to.equal(5);
    expect(usersOf({ id: "['prod']", cluster: "['a', 'b']" }, both)).to.equal(5);
    expect(usersOf({ id: "['prod', 'prod']", cluster: "['a', None]" }, both)).to.equal(5);
  });

  it('are those of its own hubs, also where names hold slashes', () => {
    const rows = ['2026-01-01,c,1,a/b', '2026-01-01,b/c,20,a'];
    expect(usersOf({ id: "['b/c']", cluster: "['a']" }, rows)).to.equal(20);
    expect(usersOf({ id: "['c']", cluster: "['a/b']" }, rows)).to.equal(1);
  });

  it('are shared with every community of the same hub', () => {
    const cells = ['One', 'Two'].map((name) => ({ name, on: ['a/prod'] }));
    const { communities } = communitiesOf(cells, PROD);
    expect(communities.map(({ users }) => users)).to.deep.equal([5, 5]);
  });

  it('are the same to the last bit in whatever order its hubs are listed', () => {
    const rows = [0.1, 0.2, 0.3].flatMap((users, i) =>
      daily('a', `h${i}`, '2026-01-01', [9, users]),
    );
    const orders = [
      ['a/h0', 'a/h1', 'a/h2'],
      ['a/h2', 'a/h1', 'a/h0'],
    ];
    const exact = orders.map(
      (on) => communitiesOf([{ name: 'One', on }], rows).communities[0]?.exact,
    );
    expect(exact[0]).to.equal(exact[1]);
    expect(exact[0]).to.be.closeTo((27 + 0.6) / 2, 1e-9);
  });

  it('come from hubs in scope only', () => {
    const rows = [...PROD, ...daily('a', 'staging', '2026-01-01', [100])];
    expect(usersOf({ on: ['a/prod', 'a/staging'] }, rows)).to.equal(5);
  });
});

describe('a community is dropped', () => {
  const reasonsOf = (cells: Omit<CommunityCells, 'name'>, activity = PROD) =>
    communitiesOf([{ name: 'One', on: ['a/prod'], ...cells }], activity).dropped[0]?.reasons;

  it('for every cell that is missing, each with its reason', () => {
    expect(reasonsOf({})).to.equal(undefined);
    expect(reasonsOf({ location: '' })).to.deep.equal(['no-location']);
    expect(reasonsOf({ location: '[]' })).to.deep.equal(['no-location']);
    expect(reasonsOf({ hubs: '' })).to.deep.equal(['no-hubs']);
    expect(reasonsOf({ domain: '' })).to.deep.equal(['no-domain']);
    expect(reasonsOf({ id: '' })).to.deep.equal(['no-id']);
    expect(reasonsOf({ cluster: '' })).to.deep.equal(['no-cluster']);
    const all = { location: '', hubs: '', domain: '', id: '', cluster: '' };
    expect(reasonsOf(all)?.length).to.equal(5);
  });

  it('when its users round to nobody', () => {
    expect(reasonsOf({ on: ['a/half'] }, HALVES)).to.deep.equal(['no-users']);
    const zeros = daily('a', 'prod', '2026-01-01', [0, 0]);
    expect(reasonsOf({}, zeros)).to.deep.equal(['no-users']);
  });

  it('when none of its hubs is in the data', () => {
    expect(reasonsOf({ on: ['a/other'] })).to.deep.equal(['no-matching-hub']);
    const dailyOnly = daily('a', 'prod', '2026-01-01', [5], 'daily');
    expect(reasonsOf({}, dailyOnly)).to.deep.equal(['no-matching-hub']);
  });
});

describe('the place of a community', () => {
  const placeOf = (location: string, places: readonly string[]) => {
    const cells = [{ name: 'One', location, on: ['a/prod'] }];
    const [community] = communitiesOf(cells, PROD, { places }).communities;
    const { place, country, latitude, longitude } = community!;
    return [place, country, latitude, longitude];
  };

  it('is its first one', () => {
    const places = ['rec1,One,Chile,-33,-70', 'rec2,Two,Peru,1,2'];
    expect(placeOf("['rec2', 'rec1']", places)).to.deep.equal(['Two', 'Peru', 1, 2]);
  });

  it('is the first that is stored under its id, where the notebook makes two communities', () => {
    const places = ['rec1,One,Chile,-33,-70', 'rec1,Two,Peru,1,2'];
    expect(placeOf("['rec1']", places)).to.deep.equal(['One', 'Chile', -33, -70]);
    const cells = [{ name: 'One', on: ['a/prod'] }];
    const figure = communitiesOf(cells, PROD, { places });
    expect(figure.communities.length).to.equal(1);
    expect(figure.sources.flatMap(({ problems }) => problems)[0]?.code).to.equal('repeated-place');
  });

  it('may be unknown or without coordinates, which drops nobody', () => {
    expect(placeOf("['rec9']", ['rec1,One,Chile,1,2'])).to.deep.equal([null, null, null, null]);
    expect(placeOf("['rec1']", ['rec1,One,Chile,,'])).to.deep.equal(['One', 'Chile', null, null]);
    expect(placeOf("['rec1']", ['rec1,One,Chile,5,'])).to.deep.equal(['One', 'Chile', null, null]);
  });

  it('is at the equator or the first meridian like anywhere else', () => {
    expect(placeOf("['rec1']", ['rec1,Null Island,,0,0'])).to.deep.equal([
      'Null Island',
      null,
      0,
      0,
    ]);
  });
});

describe('communities', () => {
  const cells: CommunityCells[] = [
    { name: 'Small', on: ['a/half', 'a/one-and-half'] },
    { name: 'NA', constellation: 'N/A', on: ['a/prod'] },
    { name: 'Lost', constellation: '', on: ['a/prod'] },
    { name: 'B', constellation: 'NASA', on: ['a/prod'] },
    { name: 'C', constellation: 'NASA', on: ['a/prod'] },
  ];
  const rows = [...PROD, ...HALVES];

  it('are ordered by users, then by name', () => {
    const names = communitiesOf(cells, rows).communities.map(({ name }) => name);
    expect(names).to.deep.equal(['B', 'C', 'Lost', 'NA', 'Small']);
  });

  it('of one name stand in one order, whatever the order of the rows, kept or dropped', () => {
    const twins: CommunityCells[] = [
      { name: 'B', on: ['a/prod'], location: "['rec2']" },
      { name: 'B', on: ['a/prod'], location: "['rec1']" },
      { name: 'X', on: ['a/prod'], domain: '' },
      { name: 'X', on: ['a/prod'], hubs: '' },
    ];
    const places = ['rec1,One,Chile,-33,-70', 'rec2,One,Chile,-34,-71'];
    const there = communitiesOf(twins, rows, { places });
    const back = communitiesOf([...twins].reverse(), rows, { places });
    expect(back.communities).to.deep.equal(there.communities);
    expect(back.dropped).to.deep.equal(there.dropped);
  });

  it('have a category of their own, the last, where they have no constellation', () => {
    expect(communitiesOf(cells, rows).constellations).to.deep.equal([
      { name: 'NASA', communities: 2 },
      { name: 'Catalyst', communities: 1 },
      { name: 'N/A', communities: 1 },
      { name: null, communities: 1 },
    ]);
  });

  it('may be those of some constellations', () => {
    const figure = communitiesOf(cells, rows, { constellation: ['NASA', 'Catalyst'] });
    expect(figure.communities.map(({ name }) => name)).to.deep.equal(['B', 'C', 'Small']);
  });

  it('are empty where none is left', () => {
    expect(communitiesOf(cells, rows).empty).to.equal(false);
    expect(communitiesOf(cells, rows, { constellation: ['None'] }).empty).to.equal(true);
  });

  it('know all three files they were made from', () => {
    expect(communitiesOf(cells, rows).sources.map((source) => source.rows)).to.deep.equal([
      5, 1, 7,
    ]);
  });
});
