import { once } from '../data/once.js';
import { loadCountryShapes, loadOtherNames } from './country-files.js';
import type { CountryOf } from './country-of.js';

// The countries of the world: the entries of ISO 3166-1, which include Puerto Rico, and Kosovo.
// They come with the kit, in files of their own: names in English and codes, about 3 kB to
// transfer; names in other languages, 6 kB; and shapes to look up places in, 43 kB. Each is loaded
// when first needed. The light standalone file has the first of them alone.

const english = () => import('./geography/english-names.js');

const inEnglish = once(async (): Promise<CountryOf['named']> => {
  const { namesReader, ENGLISH } = await english();
  return namesReader(ENGLISH);
});

const inAllLanguages = once(async (): Promise<CountryOf['named']> => {
  const [{ namesReader, ENGLISH }, more] = await Promise.all([english(), loadOtherNames()]);
  return namesReader(ENGLISH, more);
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
  const [placesIn, { ENGLISH }] = await Promise.all([loadCountryShapes(), english()]);
  return placesIn(ENGLISH);
});
