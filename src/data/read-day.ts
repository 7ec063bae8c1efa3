import { dayOfIso, type DateFormat, type Day } from './dates.js';
import { LateCode } from './late-code.js';

/** What reads days that a spreadsheet has written. */
export const lateSpreadsheetDays = new LateCode(() => import('./spreadsheet-days.js'));

/**
 * Returns what reads the days of a file, or gives NaN.
 * @throws Lacking if the file does not write them in ISO 8601
 */
export function dayReader(dateFormat: DateFormat): (text: string) => Day {
  if (dateFormat === 'iso') return dayOfIso;
  const { dayOf } = lateSpreadsheetDays.here();
  return (text) => dayOf(text, dateFormat);
}
