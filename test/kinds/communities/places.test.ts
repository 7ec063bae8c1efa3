import { expect } from '@open-wc/testing';
import { places } from '../../../src/kinds/communities/places.js';
import type { Scope } from '../../../src/figures/scope.js';
import { ADDRESS, day, read, scope } from '../../support/tables.js';

const HEADER = 'name,latitude,longitude,users,constellation,country,place';

const figure = (rows: readonly string[], some: Partial<Scope> = {}) =>
  places(read('places', [HEADER, ...rows].join('\n')), scope(some), day('2026-01-10'));

describe('the communities of a places file', () => {
  it('stand in it with users and place, most users first', () => {
    const { communities } = figure(['Small,1,2,2.5,Catalyst,Chile,Here', 'Large,-3,4,30,,,']);
    expect(communities).to.deep.equal([
      {
        name: 'Large',
        constellation: null,
        place: null,
        country: null,
        notCountry: null,
        latitude: -3,
        longitude: 4,
        users: 30,
        exact: 30,
        address: null,
      },
      {
        name: 'Small',
        constellation: 'Catalyst',
        place: 'Here',
        country: 'Chile',
        notCountry: null,
        latitude: 1,
        longitude: 2,
        users: 2,
        exact: 2.5,
        address: null,
      },
    ]);
  });

  it('are dropped without users, and kept without coordinates', () => {
    const { communities, dropped } = figure([
      'None,1,2,,,,',
      'Few,1,2,0.4,,,',
      'Lost,1,,5,,,',
      'Zero,1,2,0,,,',
    ]);
    expect(dropped).to.deep.equal([
      { name: 'Few', reasons: ['no-users'] },
      { name: 'None', reasons: ['no-count'] },
      { name: 'Zero', reasons: ['no-users'] },
    ]);
    expect(communities.map(({ name, latitude }) => [name, latitude])).to.deep.equal([
      ['Lost', null],
    ]);
  });

  it('are those of the constellations that are asked for', () => {
    const rows = ['A,1,2,5,Catalyst,,', 'B,1,2,5,Pangeo,,', 'C,1,2,5,,,'];
    const { communities, constellations } = figure(rows, { constellation: ['Pangeo'] });
    expect(communities.map(({ name }) => name)).to.deep.equal(['B']);
    expect(constellations).to.deep.equal([{ name: 'Pangeo', communities: 1 }]);
  });

  it('have no day, and know their file', () => {
    const { asOf, dataThrough, sources, empty } = figure([]);
    expect([asOf, dataThrough, empty]).to.deep.equal([null, null, true]);
    expect(sources.map(({ address }) => address)).to.deep.equal([ADDRESS]);
  });
});
