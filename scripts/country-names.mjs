// Names of countries: those of i18n-iso-countries (ISO 3166-1, and Kosovo), and those that readers
// expect where they differ.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const read = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Usual names that are not the first ones of the package. */
const USUAL = {
  BN: 'Brunei',
  BQ: 'Caribbean Netherlands',
  CD: 'Democratic Republic of the Congo',
  CI: "Côte d'Ivoire",
  CN: 'China',
  CZ: 'Czechia',
  FK: 'Falkland Islands',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MF: 'Saint Martin',
  MK: 'North Macedonia',
  NL: 'Netherlands',
  PS: 'Palestine',
  RE: 'Réunion',
  RU: 'Russia',
  ST: 'São Tomé and Príncipe',
  SX: 'Sint Maarten',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'U.S. Virgin Islands',
};

/** Names in use that neither the package nor the atlas has. */
const ALSO = {
  AE: ['Emirates'],
  BO: ['Plurinational State of Bolivia'],
  BQ: ['Bonaire'],
  CC: ['Cocos Islands', 'Keeling Islands'],
  CD: [
    'DR Congo',
    'Congo DR',
    'DRC',
    'Congo-Kinshasa',
    'Congo (Kinshasa)',
    'Democratic Republic of Congo',
    'Zaire',
  ],
  CG: ['Congo-Brazzaville', 'Congo (Brazzaville)', 'Congo Republic', 'Republic of Congo'],
  CV: ['Cabo Verde'],
  EH: ['Sahrawi Arab Democratic Republic'],
  FM: ['Federated States of Micronesia'],
  GB: ['Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  HK: ['Hong Kong SAR', 'Hong Kong SAR China', 'China, Hong Kong SAR'],
  IE: ['Republic of Ireland', 'Eire'],
  KG: ['Kyrgyz Republic'],
  KP: ["Democratic People's Republic of Korea", 'DPR Korea', 'DPRK'],
  KR: ['Korea'],
  MK: ['Macedonia', 'The former Yugoslav Republic of Macedonia'],
  MM: ['Burma', 'Myanmar (Burma)'],
  MO: ['Macau', 'Macao SAR China', 'China, Macao SAR'],
  NL: ['Holland'],
  PS: ['Palestinian Territory', 'Palestinian Territories', 'Occupied Palestinian Territory'],
  SH: ['Saint Helena, Ascension and Tristan da Cunha'],
  SJ: ['Svalbard'],
  SK: ['Slovak Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  US: ['America'],
  VA: ['Vatican', 'Holy See'],
  VE: ['Bolivarian Republic of Venezuela'],
  VI: ['Virgin Islands'],
  VN: ['Viet Nam'],
  XK: ['Republic of Kosovo'],
};

/** Names in use in the other languages that the package lacks. */
const ALSO_IN_OTHERS = {
  CI: ["Côte d'Ivoire"],
  CZ: ['República Checa', 'Chequia', 'République tchèque', 'Repubblica Ceca'],
  GB: ['Gran Bretaña', 'Grande-Bretagne', 'Gran Bretagna', 'Inglaterra', 'Angleterre', 'Escocia'],
  KP: ['Corea del Norte'],
  KR: ['Corea del Sur'],
  NL: ['Holanda', 'Hollande', 'Olanda'],
  RU: ['Rusia', 'Russie', 'Russland', 'Rússia'],
  US: ['États-Unis', 'EE. UU.', 'EEUU', 'EUA', 'Stati Uniti', 'Estados Unidos de América'],
};

/** Names of the package that mean another country as often. */
const AMBIGUOUS = { CD: ['Congo'] };

/** Languages besides English in which a file may name its countries. */
const LANGUAGES = ['es', 'fr', 'de', 'pt', 'it', 'nl'];

const codes = read('i18n-iso-countries/codes.json');
const namesIn = (language) => read(`i18n-iso-countries/langs/${language}.json`).countries;
const countries = namesIn('en');

/** Alpha-2 code by numeric code, which is what the atlas has. */
export const alpha2 = new Map(codes.map(([code, , numeric]) => [numeric, code]));

/**
 * Returns the usual name of a country and its other names, including its codes.
 * @param {string} code alpha-2
 * @param {string[]} others names that the atlas has
 */
export function namesOf(code, others) {
  const known = [countries[code]].flat();
  const name = USUAL[code] ?? known[0];
  const alpha3 = codes.find(([one]) => one === code)?.[1] ?? [];
  const all = [...known, ...others, ...(ALSO[code] ?? [])].filter(
    (one) => !AMBIGUOUS[code]?.includes(one),
  );
  return { name, also: [...new Set([code, alpha3, ...all].flat())].filter((one) => one !== name) };
}

/**
 * Names in other languages by alpha-2 code, except those that are an English name too, or that two
 * countries share.
 * @param {Record<string, string[]>} english names by alpha-2 code
 * @param {(name: string) => string} plain a name as it is looked up
 */
export function otherNames(english, plain) {
  const owners = new Map();
  for (const list of [...LANGUAGES.map(namesIn), ALSO_IN_OTHERS]) {
    for (const [code, names] of Object.entries(list)) {
      for (const name of [names].flat()) {
        const owner = owners.get(plain(name)) ?? { name, codes: new Set() };
        owners.set(plain(name), { ...owner, codes: owner.codes.add(code) });
      }
    }
  }
  const known = new Set(Object.entries(english).flat(2).map(plain));
  const found = {};
  for (const code of Object.keys(english)) found[code] = [];
  for (const [key, { name, codes: of }] of owners) {
    const [code] = of;
    if (!known.has(key) && of.size === 1) found[code]?.push(name);
  }
  return found;
}
