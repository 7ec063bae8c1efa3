import type { Topology } from 'topojson-specification';
import type { CountryOf } from '../figures/countries.js';

let loaded: Promise<CountryOf> | null = null;

/**
 * The countries of the world: the entries of ISO 3166-1, so that Puerto Rico is one, and Kosovo. They
 * come with the kit, in a part of its own that is loaded when first asked for.
 */
export function loadCountries(): Promise<CountryOf> {
  if (!loaded) {
    const loading = load();
    loaded = loading;
    loading.catch(() => (loaded = null));
  }
  return loaded;
}

async function load(): Promise<CountryOf> {
  const [{ makeCountryOf }, file] = await Promise.all([
    import('./geography/country-of.js'),
    import('./geography/countries.json'),
  ]);
  return makeCountryOf(file.default as unknown as Topology);
}
