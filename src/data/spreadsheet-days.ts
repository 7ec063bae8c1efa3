import { dayOfIso, type DateFormat, type Day } from './dates.js';
import { SPREADSHEET_DAY } from './spreadsheet-pattern.js';

/** Reads a day in ISO 8601 or as the file writes it, or NaN where it is none. A year `26` is 2026. */
export function dayOf(text: string, dateFormat: DateFormat): Day {
  const parts = dateFormat === 'iso' ? null : SPREADSHEET_DAY.exec(text);
  if (!parts) return dayOfIso(text);
  const [, first = '', , second = '', year = ''] = parts;
  const [month, day] = dateFormat === 'mdy' ? [first, second] : [second, first];
  return dayOfIso(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
