import { expect } from '@open-wc/testing';
import { countCommunities } from '../../../src/kinds/number/community-counts.js';
import { inCountries } from '../../../src/kinds/communities/community-order.js';
import type { CommunitiesFigure } from '../../../src/kinds/communities/figure.js';
import { places } from '../../../src/kinds/communities/places.js';
import { wordsFor } from '../../../src/words/format.js';
import { loadSentences } from '../../../src/words/languages.js';
import { COMMUNITIES_KIND } from '../../../src/kinds/communities/kind.js';
import { countedOf } from '../../../src/kinds/kind.js';
import { sourceLine } from '../../../src/words/source-line.js';
import { communitiesOf } from '../../support/communities.js';
import { english as words } from '../../support/plans.js';
import { day, read, scope } from '../../support/tables.js';
import { captionOf } from '../../support/kinds.js';

const placesOf = (...rows: readonly string[]): CommunitiesFigure =>
  inCountries(
    places(
      read('places', ['name,latitude,longitude,users,country', ...rows].join('\n')),
      scope(),
      day('2026-01-10'),
    ),
    { at: () => null, named: (name) => (name === 'Chile' ? name : null) },
  );

describe('the caption of communities', () => {
  const figure = placesOf(
    'Nairobi,-1.29,36.82,30,',
    'Lagos,6.5,3.4,,',
    'A,5,0,,',
    'B,5.6,-0.19,0,',
  );

  it('says how many are not shown, by reason, also in a file', () => {
    const not = '3 more not shown: 2 without a count and 1 with 0 users';
    expect(captionOf(figure, words)).to.equal(`1 community · ${not}`);
    expect(sourceLine(figure, countedOf(COMMUNITIES_KIND, figure, words), words)).to.include(not);
  });

  it('of a number says how many are not counted', () => {
    const number = countCommunities(figure, 'communities');
    expect(number.value).to.equal(1);
    expect(captionOf(number, words)).to.match(
      / · 3 communities not counted: 2 without a count and 1 with 0 users$/,
    );
    const constellations = captionOf(countCommunities(figure, 'constellations'), words);
    expect(constellations).not.to.include('not counted');
  });

  it('says so in Spanish', async () => {
    await loadSentences('es');
    expect(captionOf(figure, wordsFor('es'))).to.equal(
      '1 comunidad · 3 más que no se muestran: 2 sin recuento y 1 con 0 usuarios',
    );
  });

  it('says that cells are empty, and that nobody knows a hub', () => {
    const others = communitiesOf(
      [
        { name: 'Here', on: ['a/x'] },
        { name: 'Empty', on: ['a/x'], domain: '' },
        { name: 'Elsewhere', on: ['b/y'] },
      ],
      ['2026-01-01,x,5,a'],
    );
    expect(captionOf(others, words)).to.match(
      / · 2 more not shown: 1 without a hub in the activity data and 1 with empty cells$/,
    );
  });

  it('says only how many there are where all take part', () => {
    expect(captionOf(placesOf('A,1,1,5,Chile'), words)).to.equal('1 community');
    expect(captionOf(placesOf('A,1,1,5,Chile', 'B,1,1,5,Chile'), words)).to.equal('2 communities');
    const countries = captionOf(countCommunities(placesOf('A,1,1,5,Chile'), 'countries'), words);
    expect(countries).to.equal('Countries of communities with users, each counted once');
  });

  it('names what is no country, a few of them', () => {
    const some = placesOf('A,1,1,5,Chile', 'B,,,5,(not set)', 'C,,,5,Unknown', 'D,,,5,');
    const names = 'ames that are no country: “(not set)” and “Unknown”';
    expect(captionOf(some, words)).to.equal(`4 communities · n${names}`);
    expect(captionOf(countCommunities(some, 'countries'), words)).to.equal(
      `Countries of communities with users, each counted once · 3 communities have no known country · n${names}`,
    );
    const many = placesOf(
      ...Array.from('abcdefgh', (letter) => `${letter},,,5,${letter.repeat(60)}`),
    );
    expect(captionOf(many, words)).to.equal(
      `8 communities · names that are no country: ${['a', 'b', 'c'].map((one) => `“${one.repeat(40)}…”`).join(', ')}, and 5 more`,
    );
  });
});
