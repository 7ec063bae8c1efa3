import { expect } from '@open-wc/testing';
import type { CountryOf } from '../../src/look/country-of.js';
import { loadCountryNames, loadCountryPlaces } from '../../src/look/countries.js';
import { distancesFrom, isFarther, outlineOf } from '../../src/look/geography/outlines.js';
import file from '../../src/look/geography/countries.json';
import names from '../../src/look/geography/country-names.json';
import more from '../../src/look/geography/country-names-more.json';
import { CITIES } from '../support/cities.js';
import { joinerFor } from '../../src/look/geography/packed-shapes.js';
import { seededRandom } from '../support/random.js';

let countryOf: CountryOf;

before(async () => {
  countryOf = { at: await loadCountryPlaces(), named: await loadCountryNames() };
});

describe('the country of a place', () => {
  it('is loaded once', () => {
    expect(loadCountryPlaces()).to.equal(loadCountryPlaces());
    expect(loadCountryNames()).to.equal(loadCountryNames());
    expect(loadCountryNames('all')).not.to.equal(loadCountryNames());
  });

  it('is right for cities at borders, on coasts and on islands', () => {
    const wrong = CITIES.map(([city, longitude, latitude, country]) => ({
      city,
      country,
      found: countryOf.at(longitude, latitude),
    })).filter(({ country, found }) => country !== found);
    expect(wrong).to.deep.equal([]);
    expect(CITIES.length).to.be.greaterThan(120);
  });

  it('is that of the nearest land off the coast, and none at high sea', () => {
    expect(countryOf.at(-5.6, 48.3)).to.equal('France');
    expect(countryOf.at(-124.6, 40.5)).to.equal('United States');
    expect(countryOf.at(4.2, 53.2)).to.equal('Netherlands');
    expect(countryOf.at(0, 0)).to.equal(null);
    expect(countryOf.at(-40, 45)).to.equal(null);
    expect(countryOf.at(-130, -45)).to.equal(null);
  });

  it('is the same however its longitude is written', () => {
    for (const latitude of [-18, -16.85, 52, 65, 68.5, 71.2, -85]) {
      expect(countryOf.at(180, latitude)).to.equal(countryOf.at(-180, latitude));
      expect(countryOf.at(180, latitude)).to.not.equal(latitude === 52 ? 'Russia' : null);
    }
    expect(countryOf.at(179.999, 68.5)).to.equal('Russia');
    expect(countryOf.at(-179.999, 68.5)).to.equal('Russia');
  });

  it('is known at the poles', () => {
    for (const longitude of [-180, -90, 0, 45, 180]) {
      expect(countryOf.at(longitude, -90)).to.equal('Antarctica');
      expect(countryOf.at(longitude, -85)).to.equal('Antarctica');
      expect(countryOf.at(longitude, 90)).to.equal(null);
    }
  });
});

describe('outlines that are passed over', () => {
  it('are farther than the one that is found, all over the globe', () => {
    const { ring } = joinerFor(file);
    const outlines = file.objects.countries.geometries.flatMap(({ arcs }) =>
      arcs.map((rings) => outlineOf(rings.map(ring))),
    );
    const random = seededRandom(3);
    const number = (from: number, to: number): number => from + random() * (to - from);
    let passed = 0;
    for (let turn = 0; turn < 300; turn += 1) {
      const place = [number(-180, 180), turn % 2 ? number(-90, 90) : number(60, 90)] as const;
      const distanceTo = distancesFrom(...place);
      for (const outline of outlines) {
        if (!isFarther(outline, ...place, 200)) continue;
        passed += 1;
        expect(distanceTo(outline), place.join()).to.be.greaterThan(200);
      }
    }
    // Nearly all are.
    expect(passed / (300 * outlines.length)).to.be.greaterThan(0.95);
  });
});

describe('the name of a country', () => {
  const same = (name: string, ...others: readonly string[]): void => {
    for (const other of [name, ...others]) expect(countryOf.named(other)).to.equal(name);
  };

  it('is the usual one for its official and short ones, and those of other times', () => {
    same('United States', 'United States of America', 'USA', 'U.S.A.', 'the united states', ' US ');
    same('United Kingdom', 'UK', 'Great Britain', 'GBR', 'Scotland');
    same('Czechia', 'Czech Republic');
    same('Türkiye', 'Turkey', 'TÜRKİYE', 'Turkiye');
    same('South Korea', 'Republic of Korea', 'Korea, Republic of', 'Korea (South)', 'Korea, South');
    same('North Korea', "Korea, Democratic People's Republic of", 'DPRK');
    same("Côte d'Ivoire", 'Ivory Coast', 'Cote d’Ivoire');
    same('Vietnam', 'Viet Nam');
    same('Russia', 'Russian Federation');
    same('Iran', 'Iran, Islamic Republic of', 'Iran (Islamic Republic of)');
    same('Tanzania', 'United Republic of Tanzania', 'Tanzania, United Republic of');
    same('Democratic Republic of the Congo', 'DR Congo', 'Congo, Democratic Republic of the');
    same('Republic of the Congo', 'Congo', 'Congo-Brazzaville');
    same('Cape Verde', 'Cabo Verde');
    same('Eswatini', 'Swaziland');
    same('Saint Lucia', 'St. Lucia', 'St Lucia');
    same('Trinidad and Tobago', 'Trinidad & Tobago');
    same('Bahamas', 'The Bahamas');
    same('Dominican Republic', 'Dominican Rep.');
    same('Bolivia', 'Bolivia, Plurinational State of');
    same('Netherlands', 'The Netherlands', 'Holland');
  });

  it('is found as it is written here, and in capitals between blanks', () => {
    for (const name of Object.entries(names).flat(2)) {
      expect(countryOf.named(name), name).to.be.a('string');
      expect(countryOf.named(` ${name.toUpperCase()} `), name).to.equal(countryOf.named(name));
    }
  });

  it('keeps apart what is alike', () => {
    const alike = ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Samoa'];
    const more = ['American Samoa', 'Dominica', 'Puerto Rico', 'Sudan', 'South Sudan', 'Georgia'];
    same('Papua New Guinea');
    for (const name of [...alike, ...more]) same(name);
  });

  it('is none for what is no country', () => {
    const none =
      '(not set)|Unknown|n/a|N/A|-|–|?|Earth|World|Europe|Remote|Online|Atlantis|Untied States';
    for (const name of [...none.split('|'), '', 'null', 'nan', '__proto__', 'constructor', 'XX']) {
      expect(countryOf.named(name), name).to.equal(null);
    }
  });

  it('is known in other languages, where these are asked for', async () => {
    const named = await loadCountryNames('all');
    const inOthers: Record<string, readonly string[]> = {
      'United States': ['Estados Unidos', 'EE. UU.', 'EE.UU.', 'États-Unis', 'Vereinigte Staaten'],
      Germany: ['Alemania', 'Deutschland', 'Allemagne', 'Germania', 'Duitsland', 'DEU', 'Germany'],
      Spain: ['España', 'Espana', 'Espagne', 'Spanien'],
      "Côte d'Ivoire": ['Costa de Marfil', 'Elfenbeinküste', 'Ivory Coast'],
      'South Korea': ['Corea del Sur', 'Corée du Sud', 'Südkorea'],
      Switzerland: ['Suiza', 'Suisse', 'Schweiz', 'Svizzera'],
      'United Kingdom': ['Reino Unido', 'Royaume-Uni', 'Großbritannien'],
    };
    for (const [name, others] of Object.entries(inOthers)) {
      for (const other of others) expect(named(other), other).to.equal(name);
    }
    expect(countryOf.named('Deutschland')).to.equal(null);
    for (const name of ['Unbekannt', 'Desconocido', 'Remoto', 'Europa', 'Tierra']) {
      expect(named(name), name).to.equal(null);
    }
  });

  it('is never that of another country', () => {
    const all = Object.entries(names);
    for (const [code, [name, ...others]] of all) same(name!, code, ...others);
    const usual = all.map(([, [name]]) => name);
    expect(new Set(usual).size).to.equal(usual.length);
    expect(usual.length).to.be.within(240, 250);
    expect(Object.keys(more)).to.deep.equal(Object.keys(names));
    const shapes = file.objects.countries.geometries.map(({ id }) => id);
    expect([...shapes].sort()).to.deep.equal(Object.keys(names).sort());
  });
});
