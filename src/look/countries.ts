import type { Topology } from 'topojson-specification';
import type { CountryOf } from '../figures/countries.js';
import type { CountryNames } from './geography/names.js';

/**
 * The countries of the world: the entries of ISO 3166-1, so that Puerto Rico is one, and Kosovo. They
 * come with the kit, in parts of their own: names in English and codes, about 3 kB on their way; names
 * in other languages, 6 kB; and shapes to look places up in, 43 kB. Each is loaded when first asked for.
 */
const loaded = new Map<() => Promise<unknown>, Promise<unknown>>();

/** A failure is forgotten, so that the next one tries again. */
function once<T>(load: () => Promise<T>): Promise<T> {
  const known = loaded.get(load) as Promise<T> | undefined;
  if (known) return known;
  const loading = load();
  loaded.set(load, loading);
  loading.catch(() => loaded.delete(load));
  return loading;
}

/** Tells countries by their names in English and their codes; of `all` languages by the others too. */
export const loadCountryNames = (
  which: 'english' | 'all' = 'english',
): Promise<CountryOf['named']> => once(which === 'all' ? inAllLanguages : inEnglish);

/** Tells the country of a place. */
export const loadCountryPlaces = (): Promise<CountryOf['at']> => once(byPlace);

const english = async (): Promise<CountryNames> =>
  (await import('./geography/country-names.json')).default;

async function inEnglish(): Promise<CountryOf['named']> {
  const [{ namesReader }, names] = await Promise.all([import('./geography/names.js'), english()]);
  return namesReader(names);
}

async function inAllLanguages(): Promise<CountryOf['named']> {
  const [{ namesReader }, names, more] = await Promise.all([
    import('./geography/names.js'),
    english(),
    import('./geography/country-names-more.json'),
  ]);
  return namesReader(names, more.default);
}

async function byPlace(): Promise<CountryOf['at']> {
  const [{ makeCountryAt }, names, file] = await Promise.all([
    import('./geography/country-of.js'),
    english(),
    import('./geography/countries.json'),
  ]);
  return makeCountryAt(file.default as unknown as Topology, names);
}
