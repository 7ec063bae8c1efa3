import { expect } from '@open-wc/testing';
import { countCommunities } from '../../src/figures/community-counts.js';
import { needsCountries, type CountryOf } from '../../src/figures/countries.js';
import type { CommunitiesFigure } from '../../src/figures/figure.js';
import { places } from '../../src/figures/places.js';
import { communitiesOf, communitiesFile, locationsFile } from '../support/communities.js';
import { communities } from '../../src/figures/communities.js';
import { day, hubActivity, read, scope } from '../support/tables.js';

/** The east is Chile, the west Peru; the north is sea. */
const countryOf: CountryOf = {
  at: (longitude, latitude) => (latitude > 80 ? null : longitude > 0 ? 'Chile' : 'Peru'),
  canonical: (name) => (['CHL', 'Chili', 'Republic of Chile'].includes(name) ? 'Chile' : name),
};

const HEADER = 'name,latitude,longitude,users,country';

const figureOf = (rows: readonly string[], geography?: CountryOf): CommunitiesFigure =>
  places(read('places', [HEADER, ...rows].join('\n')), scope(), day('2026-01-10'), geography);

const listOf = ({ countries }: CommunitiesFigure) =>
  countries.map(({ name, communities }) => `${name} ${communities}`);

describe('the countries of communities', () => {
  it('are those of the file, most communities first, then by name; the unknown not counted', () => {
    const figure = figureOf([
      'A,1,1,5,Peru',
      'B,1,1,5,Chile',
      'C,1,1,5, Chile ',
      'D,,,5,Åland Islands',
      'E,1,1,5,',
      'F,,,5,',
      'G,1,1,0,Brazil',
    ]);
    expect(listOf(figure)).to.deep.equal(['Chile 2', 'Peru 1', 'Åland Islands 1']);
    expect(countCommunities(figure, 'countries').value).to.equal(3);
  });

  it('are none, not nothing, where communities have no country', () => {
    expect(countCommunities(figureOf(['A,,,5,']), 'countries').value).to.equal(0);
    expect(countCommunities(figureOf([]), 'countries').value).to.equal(null);
  });

  it('ask for geography only where coordinates have no country', () => {
    expect(needsCountries(figureOf(['A,1,1,5,Chile', 'B,,,5,', 'C,1,,5,']))).to.equal(false);
    expect(needsCountries(figureOf(['A,1,1,0,']))).to.equal(false);
    expect(needsCountries(figureOf(['A,0,0,5,']))).to.equal(true);
  });

  it('are taken from coordinates where the file has none', () => {
    const figure = figureOf(['A,1,1,5,', 'B,1,-1,4,', 'C,85,1,3,', 'D,,,2,', 'E,1,-1,1,Chile']);
    expect(listOf(figure)).to.deep.equal(['Chile 1']);
    const located = figureOf(
      ['A,1,1,5,', 'B,1,-1,4,', 'C,85,1,3,', 'D,,,2,', 'E,1,-1,1,Chile'],
      countryOf,
    );
    expect(located.communities.map(({ country }) => country)).to.deep.equal([
      'Chile',
      'Peru',
      null,
      null,
      'Chile',
    ]);
    expect(listOf(located)).to.deep.equal(['Chile 2', 'Peru 1']);
  });

  it('are spelled as the file spells them, most often, then by name', () => {
    const rows = ['A,1,1,9,', 'B,1,1,5,Chili', 'C,1,1,5,CHL', 'D,1,1,5,Chili', 'E,1,-1,5,'];
    expect(listOf(figureOf(rows))).to.deep.equal(['Chili 2', 'CHL 1']);
    expect(listOf(figureOf(rows, countryOf))).to.deep.equal(['Chili 4', 'Peru 1']);
    const tie = ['A,1,1,9,', 'B,1,1,5,Chili', 'C,1,1,5,CHL'];
    expect(listOf(figureOf(tie, countryOf))).to.deep.equal(['CHL 3']);
  });

  it('keep names that geography does not know', () => {
    const rows = ['A,1,1,9,', 'B,1,1,5,Atlantis', 'C,85,1,5,__proto__'];
    expect(listOf(figureOf(rows, countryOf))).to.deep.equal([
      'Atlantis 1',
      'Chile 1',
      '__proto__ 1',
    ]);
  });

  it('are the same whatever the order of the rows', () => {
    const names = ['', 'Chili', 'CHL', 'Chile', 'Peru', '', 'CHL', 'Chili', '', 'Atlantis'];
    const rows = names.map((name, index) => `Same,1,${index - 4},5,${name}`);
    const first = figureOf(rows, countryOf);
    for (let turn = 1; turn < rows.length; turn += 1) {
      const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
      expect(figureOf(turned, countryOf)).to.deep.equal(first);
      expect(figureOf(turned.reverse(), countryOf)).to.deep.equal(first);
    }
  });

  it('of a file of communities come from the places', () => {
    const cells = ['rec1', 'rec2', 'rec3'].map((id) => ({
      name: id,
      on: ['a/x'],
      location: `['${id}']`,
    }));
    const places = ['rec1,One,Republic of Chile,1,1', 'rec2,Two,,1,1', 'rec3,Three,,,'];
    const activity = ['2026-01-01,x,5,a'];
    const figure = communitiesOf(cells, activity, { places });
    expect(listOf(figure)).to.deep.equal(['Republic of Chile 1']);
    expect(needsCountries(figure)).to.equal(true);
    const located = communities(
      read('communities', communitiesFile(cells)),
      read('locations', locationsFile(...places)),
      hubActivity(...activity),
      scope(),
      day('2026-01-31'),
      countryOf,
    );
    expect(listOf(located)).to.deep.equal(['Republic of Chile 2']);
    expect(needsCountries(located)).to.equal(false);
  });
});
