import { once } from '../data/once.js';
import { loadCountryShapes, loadOtherNames } from './country-files.js';
import type { CountryOf } from './country-of.js';
import type { CountryNames } from './geography/names.js';

// The countries of the world: the entries of ISO 3166-1, which include Puerto Rico, and Kosovo.
// They come with the kit, in files of their own: names in English and codes, about 3 kB to
// transfer; names in other languages, 6 kB; and shapes to look up places in, 43 kB. Each is loaded
// when first needed. The light standalone file has the first of them alone.

const english = async (): Promise<CountryNames> =>
  (await import('./geography/country-names.json')).default;

const inEnglish = once(async (): Promise<CountryOf['named']> => {
  const [{ namesReader }, names] = await Promise.all([import('./geography/names.js'), english()]);
  return namesReader(names);
});

const inAllLanguages = once(async (): Promise<CountryOf['named']> => {
  const [{ namesReader }, names, more] = await Promise.all([
    import('./geography/names.js'),
    english(),
    loadOtherNames(),
  ]);
  return namesReader(names, more);
});

/**
 * Loads the function that finds countries by English name or code, with `all` by names in other
 * languages too.
 */
export const loadCountryNames = (
  which: 'english' | 'all' = 'english',
): Promise<CountryOf['named']> => (which === 'all' ? inAllLanguages : inEnglish)();

/** Loads the function that finds the country of a place. */
export const loadCountryPlaces = once(async (): Promise<CountryOf['at']> => {
  const [placesIn, names] = await Promise.all([loadCountryShapes(), english()]);
  return placesIn(names);
});
