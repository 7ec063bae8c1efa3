import { dayOfIso, type DateFormat, type Day } from './dates.js';

const SPREADSHEET_DAY =
  /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?$/i;

/** Whether a text may be a day with the month or the day first: the text alone does not tell which. */
export const isSpreadsheetDay = (text: string): boolean => SPREADSHEET_DAY.test(text.trim());

/** Reads a day in ISO 8601 or as the file writes it, or NaN where it is none. A year `26` is 2026. */
export function dayOf(text: string, dateFormat: DateFormat): Day {
  const parts = dateFormat === 'iso' ? null : SPREADSHEET_DAY.exec(text);
  if (!parts) return dayOfIso(text);
  const [, first = '', , second = '', year = ''] = parts;
  const [month, day] = dateFormat === 'mdy' ? [first, second] : [second, first];
  return dayOfIso(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
