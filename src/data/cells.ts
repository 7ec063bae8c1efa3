import { dayOfIso, type DateFormat, type Day } from './dates.js';
import { LateCode } from './late-code.js';

/** What reads days that a spreadsheet has written. */
export const lateSpreadsheetDays = new LateCode(() => import('./spreadsheet-days.js'));

const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/;

/**
 * A name as it is compared and shown: without white space and zero-width characters around it, with
 * one blank for each run of white space inside, and with composed letters (Unicode NFC); '' where
 * nothing is left.
 */
export function readName(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').normalize('NFC');
  let start = 0;
  let end = text.length;
  while (start < end && isOuter(text[start] as string)) start += 1;
  while (end > start && isOuter(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

const isOuter = (char: string): boolean => char === ' ' || ZERO_WIDTH.test(char);

/**
 * Reads a name from a cell. If a blank stands before a quoted name, CSV keeps the quotes: they are
 * removed.
 */
export const readCell = (cell: string): string => readName(unquoted(cell));

/** A text cell as a name; `null` where it is empty. `NA`, `null` and `nan` are names like any other. */
export const readText = (cell: string): string | null => readCell(cell) || null;

/** Removes the quotes of a cell such as `, "prod"`, where the blank makes them part of the text. */
export function unquoted(cell: string): string {
  const text = cell.trim();
  const isQuoted = /^\s/.test(cell) && text.length > 1 && text.startsWith('"');
  return isQuoted && text.endsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : cell;
}

/**
 * Returns a copy of a cell, for cells that are kept. Engines let a part of a text keep all of it in
 * memory: a name of twenty characters would hold on to the piece of the file that it was read from.
 */
export const ownText = (cell: string): string => JSON.parse(JSON.stringify(cell)) as string;

/** A count as programs write nearly all of them: whole, and so short that it is exact. */
export const isPlainCount = (cell: string): boolean => /^\d{1,15}(?:\.0)?$/.test(cell);

/**
 * Returns a reader of days that parses each spelling only once.
 * @throws Lacking if the file does not write them in ISO 8601
 */
export function dayReader(dateFormat: DateFormat = 'iso'): (cell: string) => Day {
  const known = new Map<string, Day>();
  const { dayOf } = dateFormat === 'iso' ? { dayOf: dayOfIso } : lateSpreadsheetDays.here();
  return (cell) => {
    let day = known.get(cell);
    if (day === undefined) known.set(cell, (day = dayOf(unquoted(cell).trim(), dateFormat)));
    return day;
  };
}
