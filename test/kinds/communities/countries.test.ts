import { expect } from '@open-wc/testing';
import { countCommunities } from '../../../src/kinds/number/community-counts.js';
import { inCountries } from '../../../src/kinds/communities/community-order.js';
import {
  hasCountries,
  hasUnknown,
  lacksCountries,
} from '../../../src/kinds/communities/countries.js';
import type { CountryOf } from '../../../src/look/country-of.js';
import type { CommunitiesFigure } from '../../../src/kinds/communities/figure.js';
import { places } from '../../../src/kinds/communities/places.js';
import { communitiesOf } from '../../support/communities.js';
import { day, read, scope } from '../../support/tables.js';

/** The east is Chile, the west Peru; the north is sea. */
const countryOf: CountryOf = {
  at: (longitude, latitude) => (latitude > 80 ? null : longitude > 0 ? 'Chile' : 'Peru'),
  named: (name) =>
    ['Chile', 'CHL', 'CL', 'Chili', 'Republic of Chile'].includes(name)
      ? 'Chile'
      : ({ Peru: 'Peru', PE: 'Peru', NA: 'Namibia', Namibia: 'Namibia' }[name] ?? null),
};

const HEADER = 'name,latitude,longitude,users,country';

const asWritten = (rows: readonly string[]): CommunitiesFigure =>
  places(read('places', [HEADER, ...rows].join('\n')), scope(), day('2026-01-10'));

const figureOf = (rows: readonly string[]): CommunitiesFigure =>
  inCountries(asWritten(rows), countryOf);

const listOf = ({ countries }: CommunitiesFigure) =>
  countries.map(({ name, communities }) => `${name} ${communities}`);

describe('the countries of communities', () => {
  it('are those of the file, most communities first, then by name; the unknown not counted', () => {
    const figure = figureOf([
      'A,1,1,5,Peru',
      'B,1,1,5,Chile',
      'C,1,1,5, Chile ',
      'D,,,5,Namibia',
      'E,85,1,5,',
      'F,,,5,',
      'G,1,1,0,Peru',
    ]);
    expect(listOf(figure)).to.deep.equal(['Chile 2', 'Namibia 1', 'Peru 1']);
    expect(countCommunities(figure, 'countries').value).to.equal(3);
  });

  it('are none, not nothing, where communities have no country', () => {
    expect(countCommunities(figureOf(['A,,,5,']), 'countries').value).to.equal(0);
    expect(countCommunities(figureOf([]), 'countries').value).to.equal(null);
  });

  it('ask for no more of geography than it takes', () => {
    expect(hasCountries(asWritten(['A,,,5,', 'B,1,,5,', 'C,1,1,0,Chile']))).to.equal(false);
    expect(hasCountries(asWritten(['A,,,5,Chile']))).to.equal(true);
    expect(hasCountries(asWritten(['A,0,0,5,']))).to.equal(true);
    const known = figureOf(['A,1,1,5,Chile', 'B,,,5,', 'C,1,,5,PE']);
    expect([hasUnknown(known), lacksCountries(known)]).to.deep.equal([false, false]);
    const nowhere = { ...countryOf, at: () => null };
    const unknown = inCountries(asWritten(['A,1,1,5,Online', 'B,,,5,Chile']), nowhere);
    expect([hasUnknown(unknown), lacksCountries(unknown)]).to.deep.equal([true, true]);
    const elsewhere = figureOf(['A,,,5,Online']);
    expect([hasUnknown(elsewhere), lacksCountries(elsewhere)]).to.deep.equal([true, false]);
  });

  it('are taken from coordinates where the file has none, or the name of none', () => {
    const rows = ['A,1,1,5,', 'B,1,-1,4,(not set)', 'C,85,1,3,Online', 'D,,,2,', 'E,1,-1,1,Chile'];
    const { communities, ...figure } = figureOf(rows);
    expect(communities.map(({ country }) => country)).to.deep.equal([
      'Chile',
      'Peru',
      null,
      null,
      'Chile',
    ]);
    expect(listOf({ communities, ...figure })).to.deep.equal(['Chile 2', 'Peru 1']);
  });

  it('are not what no list has, where there are no coordinates, and that is told', () => {
    const rows = ['A,1,1,5,', 'B,,,5,(not set)', 'C,,,5,Unknown', 'D,,,5,Online', 'E,,,5,Unknown'];
    const number = countCommunities(figureOf([...rows, 'F,,,5,']), 'countries');
    expect(number.value).to.equal(1);
    expect(number.notCounted?.countries).to.deep.equal({
      communities: 5,
      names: ['Unknown', '(not set)', 'Online'],
    });
  });

  it('are Namibia for NA only where all others are codes', () => {
    expect(listOf(figureOf(['A,,,5,NA', 'B,,,5,Chile']))).to.deep.equal(['Chile 1']);
    expect(listOf(figureOf(['A,,,5,NA', 'B,,,5,']))).to.deep.equal([]);
    expect(listOf(figureOf(['A,,,5,NA', 'B,,,5,CL', 'C,,,5,PE']))).to.deep.equal([
      'CL 1',
      'NA 1',
      'PE 1',
    ]);
  });

  it('are spelled as the file spells them, most often, then by name', () => {
    const rows = ['A,1,1,9,', 'B,1,1,5,Chili', 'C,1,1,5,CHL', 'D,1,1,5,Chili', 'E,1,-1,5,'];
    expect(listOf(figureOf(rows))).to.deep.equal(['Chili 4', 'Peru 1']);
    const tie = ['A,1,1,9,', 'B,1,1,5,Chili', 'C,1,1,5,CHL'];
    expect(listOf(figureOf(tie))).to.deep.equal(['CHL 3']);
  });

  it('are the same whatever the order of the rows', () => {
    const names = ['', 'Chili', 'CHL', 'Chile', 'Peru', '', 'CHL', 'Chili', '', 'Atlantis'];
    const rows = names.map((name, index) => `Same,1,${index - 4},5,${name}`);
    const first = figureOf(rows);
    for (let turn = 1; turn < rows.length; turn += 1) {
      const turned = [...rows.slice(turn), ...rows.slice(0, turn)];
      expect(figureOf(turned)).to.deep.equal(first);
      expect(figureOf(turned.reverse())).to.deep.equal(first);
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
    const located = inCountries(figure, countryOf);
    expect(listOf(located)).to.deep.equal(['Republic of Chile 2']);
    expect(lacksCountries(located)).to.equal(false);
  });
});
