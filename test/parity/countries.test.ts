import { expect } from '@open-wc/testing';
import type { ActivityTable, CommunitiesTable } from '../../src/data/table.js';
import { dayOfIso } from '../../src/data/dates.js';
import { communities } from '../../src/kinds/communities/communities.js';
import { countCommunities } from '../../src/kinds/number/community-counts.js';
import { inCountries } from '../../src/kinds/communities/community-order.js';
import { hasUnknown, lacksCountries } from '../../src/kinds/communities/countries.js';
import type { CountryOf } from '../../src/look/country-of.js';
import type { CommunitiesFigure } from '../../src/kinds/communities/figure.js';
import { DEFAULT_SCOPE } from '../../src/figures/scope.js';
import { loadCountryNames, loadCountryPlaces } from '../../src/look/countries.js';
import { read } from '../support/tables.js';
import { loadTexts } from './load.js';
import { FILES } from './parity.js';

// The demo's data are in the repository; the others lie beside it.
const FOLDERS = [
  { folder: '/demo/data', count: 12 },
  { folder: '/shared/oracle/A', count: 25 },
  { folder: '/shared/oracle/B', count: 25 },
];

/** A file of locations without the countries of some rows. */
const withoutCountries = (text: string, isEmptied: (row: number) => boolean): string =>
  text
    .split('\n')
    .map((line, row) =>
      row > 0 && isEmptied(row) ? line.replace(/^("[^"]*"|[^,]*),[^,]*,/, '$1,,') : line,
    )
    .join('\n');

for (const { folder, count } of FOLDERS) {
  describe(`countries of the communities in ${folder}`, () => {
    let activity: ActivityTable;
    let table: CommunitiesTable;
    let locations: string;
    let countryOf: CountryOf;
    let byColumn: CommunitiesFigure;

    const figureOf = (text: string, geography?: CountryOf): CommunitiesFigure => {
      const figure = communities(
        table,
        read('locations', text),
        activity,
        DEFAULT_SCOPE,
        dayOfIso('2026-11-23'),
      );
      return geography ? inCountries(figure, geography) : figure;
    };

    before(async function () {
      const names = [FILES.activity, FILES.communities, FILES.locations];
      // There is no golden file to compare with.
      const texts = await loadTexts(folder, `${folder}/${FILES.locations}`, names);
      if (texts[FILES.locations] === undefined) this.skip();
      activity = read('hub-activity', texts[FILES.activity]!);
      table = read('communities', texts[FILES.communities]!);
      locations = texts[FILES.locations]!;
      countryOf = { named: await loadCountryNames(), at: await loadCountryPlaces() };
      byColumn = figureOf(locations);
    });

    it(`are ${count} by the column, of which no shapes and no other language are asked`, () => {
      expect(countCommunities(byColumn, 'countries').value).to.equal(count);
      const named = inCountries(byColumn, { ...countryOf, at: () => null });
      expect([hasUnknown(named), lacksCountries(named)]).to.deep.equal([false, false]);
      expect(byColumn.countries[0]?.name).to.equal('United States');
    });

    it('are the same with geography, to the letter', () => {
      expect(figureOf(locations, countryOf)).to.deep.equal(byColumn);
    });

    it('are the same by coordinates, but for a place without', () => {
      const emptied = withoutCountries(locations, () => true);
      expect(lacksCountries(figureOf(emptied))).to.equal(true);
      expect(figureOf(emptied).countries).to.deep.equal([]);
      const located = figureOf(emptied, countryOf);
      const placeless = located.communities.filter(({ country }) => country === null);
      expect(placeless.every(({ latitude }) => latitude === null)).to.equal(true);
      expect(placeless.map(({ place }) => place)).to.include('Ålesund');
      const same = byColumn.communities.map((community) =>
        community.latitude === null ? { ...community, country: null } : community,
      );
      expect(located.communities).to.deep.equal(same);
      // Nobody else is in Norway.
      expect(countCommunities(located, 'countries').value).to.equal(count - 1);
    });

    it('are the same where every other country is missing', () => {
      for (const rest of [0, 1]) {
        const emptied = withoutCountries(
          locations,
          (row) => row % 2 === rest && !locations.split('\n')[row]!.startsWith('Ålesund'),
        );
        const located = figureOf(emptied, countryOf);
        expect(located.countries).to.deep.equal(byColumn.countries);
        expect(located.communities).to.deep.equal(byColumn.communities);
      }
    });
  });
}
