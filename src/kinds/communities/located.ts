import { laterCode } from '../../engine/later-code.js';
import { loadCountryNames, loadCountryPlaces } from '../../look/countries.js';
import { inCountries } from './community-order.js';
import { hasCountries, hasUnknown, lacksCountries } from './countries.js';
import type { CommunitiesFigure } from './figure.js';

const nowhere = (): null => null;

/**
 * Finds the countries of communities. It loads no more geography than needed: nearly all files name
 * their countries in English.
 * @throws KpiError `network` if it cannot be loaded
 */
export async function located(asWritten: CommunitiesFigure): Promise<CommunitiesFigure> {
  if (!hasCountries(asWritten)) return asWritten;
  const [source] = asWritten.sources;
  const later = <T>(load: () => Promise<T>): Promise<T> => laterCode(source?.address ?? '', load);
  let named = await later(() => loadCountryNames());
  let figure = inCountries(asWritten, { named, at: nowhere });
  if (hasUnknown(figure)) {
    named = await later(() => loadCountryNames('all'));
    figure = inCountries(asWritten, { named, at: nowhere });
  }
  if (!lacksCountries(figure)) return figure;
  return inCountries(asWritten, { named, at: await later(loadCountryPlaces) });
}
