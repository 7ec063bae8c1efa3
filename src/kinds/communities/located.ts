import { loadCountryNames, loadCountryPlaces } from '../../look/countries.js';
import { inCountries } from './community-order.js';
import { hasCountries, hasUnknown, lacksCountries } from './countries.js';
import type { CommunitiesFigure } from './figure.js';

const nowhere = (): null => null;

/**
 * Finds the countries of communities. It loads no more geography than needed: nearly all files name
 * their countries in English.
 */
export async function located(asWritten: CommunitiesFigure): Promise<CommunitiesFigure> {
  if (!hasCountries(asWritten)) return asWritten;
  let named = await loadCountryNames();
  let figure = inCountries(asWritten, { named, at: nowhere });
  if (hasUnknown(figure)) {
    named = await loadCountryNames('all');
    figure = inCountries(asWritten, { named, at: nowhere });
  }
  if (!lacksCountries(figure)) return figure;
  return inCountries(asWritten, { named, at: await loadCountryPlaces() });
}
