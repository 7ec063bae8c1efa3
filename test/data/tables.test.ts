import { expect } from '@open-wc/testing';
import { clusterActivity, day, hubActivity, problemsOf, read } from '../support/tables.js';

const COMMUNITIES = 'Community,Constellation,Location,Hubs,id,cluster,domain (from Hubs)';
const LOCATIONS = 'aid,Location,Country,Latitude,Longitude';

describe('a table of activity', () => {
  it('sorts names, series and days, whatever the order of the rows', () => {
    const table = hubActivity('2026-01-02,z,2,b', '2026-01-01,z,1,b', '2026-01-01,y,3,a,daily');
    expect(table.clusters).to.deep.equal(['a', 'b']);
    expect(table.hubs).to.deep.equal(['y', 'z']);
    expect(table.timescales).to.deep.equal(['daily', 'monthly']);
    expect([...table.start]).to.deep.equal([0, 1, 3]);
    expect([...table.users]).to.deep.equal([3, 1, 2]);
    expect([...table.day]).to.deep.equal(['2026-01-01', '2026-01-01', '2026-01-02'].map(day));
  });

  it('takes names for names, whatever they mean to a program', () => {
    const names = ['__proto__', 'constructor', 'toString', 'NA', 'null', 'nan', '0', 'undefined'];
    const table = hubActivity(...names.map((name, i) => `2026-01-01,${name},${i},${name}`));
    expect(table.clusters).to.deep.equal([...names].sort());
    expect(table.hubs).to.deep.equal([...names].sort());
    expect([...table.users].sort()).to.deep.equal(names.map((_, i) => i));
    expect(table.problems).to.deep.equal([]);
  });

  it('tells hub c of cluster a/b from hub b/c of cluster a', () => {
    const table = hubActivity('2026-01-01,c,1,a/b', '2026-01-01,b/c,2,a');
    expect([...table.users]).to.deep.equal([2, 1]);
    expect(table.problems).to.deep.equal([]);
  });

  it('is monthly where the file has no timescales', () => {
    const table = read('hub-activity', 'date,hub,users,cluster\n2026-01-01,prod,5,a');
    expect(table.timescales).to.deep.equal(['monthly']);
  });

  it('may have no hubs', () => {
    const table = clusterActivity('2026-01-31,a,5', '2026-01-31,,5', '2026-01-31,b,x');
    expect([table.clusters, table.hubs, [...table.users]]).to.deep.equal([['a'], [''], [5]]);
    expect(problemsOf(table)).to.deep.equal({ 'no-cluster': 1, 'bad-count': 1 });
    expect(table.problems.find(({ code }) => code === 'bad-count')?.column).to.equal(
      'unique_users',
    );
  });
});

describe('the table of communities', () => {
  it('reads lists, and an empty cell as none', () => {
    const row = `NA,,"['rec1', 'rec2']",['recHub'],"['prod', ""st-john's""]",['a'],`;
    const { communities, problems } = read('communities', `${COMMUNITIES}\n${row}`);
    expect(communities).to.deep.equal([
      {
        name: 'NA',
        constellation: null,
        locations: ['rec1', 'rec2'],
        hasHubs: true,
        hubs: ['prod', "st-john's"],
        clusters: ['a'],
        domains: null,
      },
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('leaves out a row without name or with a cell that is no list, and counts it once', () => {
    const rows = [',C,,,,,', 'A,C,rec1,,prod,,', 'B,C,,,,,'];
    const table = read('communities', [COMMUNITIES, ...rows].join('\n'));
    expect(table.communities.map(({ name }) => name)).to.deep.equal(['B']);
    expect(table.problems).to.deep.equal([
      {
        code: 'bad-list',
        count: 1,
        leftOut: true,
        rows: [3],
        column: 'location',
        example: 'rec1',
      },
      { code: 'no-name', count: 1, leftOut: true, rows: [2], column: 'Community' },
    ]);
  });

  it('takes two rows of one name for two communities, and a repeated row for one', () => {
    const rows = ['A,C,,,,,', 'A,D,,,,,', 'A,C,,,,,'];
    const table = read('communities', [COMMUNITIES, ...rows].join('\n'));
    expect(table.communities.map(({ constellation }) => constellation)).to.deep.equal(['C', 'D']);
    expect(problemsOf(table)).to.deep.equal({ 'repeated-row': 1 });
  });

  it('takes records that differ only in a column that is not read for two', () => {
    const rows = ['rec1,A,C,,,,,', 'rec2,A,C,,,,,', 'rec2,A,C,,,,,'];
    const table = read('communities', [`aid,${COMMUNITIES}`, ...rows].join('\n'));
    expect(table.communities.map(({ constellation }) => constellation)).to.deep.equal(['C', 'C']);
    expect(problemsOf(table)).to.deep.equal({ 'repeated-row': 1 });
  });
});

describe('the table of locations', () => {
  it('keeps the first of two places with one id', () => {
    const rows = ['rec1,One,Chile,-33,-70', 'rec1,Other,Peru,1,2'];
    const table = read('locations', [LOCATIONS, ...rows].join('\n'));
    expect(table.places.get('rec1')).to.deep.equal({
      id: 'rec1',
      name: 'One',
      country: 'Chile',
      latitude: -33,
      longitude: -70,
    });
    expect(problemsOf(table)).to.deep.equal({ 'repeated-place': 1 });
  });

  it('has no coordinate where the cell is empty or none, and counts only the latter', () => {
    const rows = ['rec1,One,,,', 'rec2,Two,,91,200'];
    const table = read('locations', [LOCATIONS, ...rows].join('\n'));
    for (const id of ['rec1', 'rec2']) {
      expect(table.places.get(id)).to.include({ latitude: null, longitude: null });
    }
    expect(problemsOf(table)).to.deep.equal({ 'bad-coordinate': 1 });
  });
});

describe('the table of places', () => {
  it('needs a name and a readable count, and no more than coordinates beside them', () => {
    const rows = ['One,1,2,30', ',1,2,30', 'Two,1,2,x', 'Three,,,'];
    const table = read('places', ['name,latitude,longitude,users', ...rows].join('\n'));
    const none = { constellation: null, country: null, place: null };
    expect(table.places).to.deep.equal([
      { name: 'One', users: 30, latitude: 1, longitude: 2, ...none },
      { name: 'Three', users: null, latitude: null, longitude: null, ...none },
    ]);
    expect(problemsOf(table)).to.deep.equal({ 'bad-count': 1, 'no-name': 1 });
  });
});
