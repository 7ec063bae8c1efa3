import type { CountryOf } from './country-of.js';
import type { CountryNames } from './geography/names.js';

/** Loads the names of countries in other languages than English. */
export const loadOtherNames = async (): Promise<CountryNames> =>
  (await import('./geography/country-names-more.json')).default;

/** Looks up the countries of places, under the names that it is given. */
type PlacesIn = (names: CountryNames) => CountryOf['at'];

/** Loads the shapes of countries, in which places are looked up. */
export const loadCountryShapes = async (): Promise<PlacesIn> => {
  const [{ makeCountryAt }, file] = await Promise.all([
    import('./geography/country-of.js'),
    import('./geography/countries.json'),
  ]);
  return (names) => makeCountryAt(file.default, names);
};
