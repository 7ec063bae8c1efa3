import type { Day } from '../data/dates.js';
import { rowsLeftOut, type Table } from '../data/table.js';
import '../words/english/errors.js';
import type { Words } from '../words/format.js';
import { counted } from './counted.js';

/**
 * Why a fresh file must not take the place of the kept one, as a sentence; `null` if it may.
 * @param kept `null` if there is none that can be read
 * @param leastRows percent of its rows that the fresh one must have
 * @param today days after it are slips of the pen: they do not tell which file is newer
 */
export function whyNot(
  fresh: Table,
  kept: Table | null,
  leastRows: number,
  today: Day,
  words: Words,
): string | null {
  if (!kept) return null;
  if (fresh.format !== kept.format) {
    return `It is ${words.say(`format.${fresh.format}`)}. The file that is there is ${words.say(`format.${kept.format}`)}.`;
  }
  const [day, before] = [newestDay(fresh, today), newestDay(kept, today)];
  if (before !== null && day !== null && day < before) {
    return `Its newest day is ${words.day(day)}; the file that is there reaches ${words.day(before)}.`;
  }
  const [rows, least] = [usableRows(fresh), (usableRows(kept) * leastRows) / 100];
  if (rows >= least) return null;
  return `It has ${counted(rows, 'row', words)}, less than ${leastRows} % of the ${words.number(usableRows(kept))} in the file that is there.`;
}

/**
 * The newest day with a count; `null` if none is known, or the file is not of activity.
 * @param latest days after it do not count
 */
export function newestDay(table: Table, latest: Day = Infinity): Day | null {
  return 'newest' in table ? (table.newest.find(({ day }) => day <= latest)?.day ?? null) : null;
}

/** Number of rows that some figure uses. */
export const usableRows = (table: Table): number => table.rows - rowsLeftOut(table);
