import { dayOfIso, type Day } from './dates.js';

// No part can match what the one before it matches: else a long cell takes quadratic time.
const SIGNED = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const NO_COUNT = new Set(['', 'nan', 'null']);

/** A text cell; `null` where it is empty. `NA`, `null` and `nan` are names like any other. */
export function readText(cell: string): string | null {
  return cell.trim() === '' ? null : cell;
}

/** Blanks, and marks of no width that come along when a name is copied. */
const BLANK = /[\s\u200B-\u200D\u2060]/;

/** A name as people mean it: no white space around it, one blank for each run in it, letters composed. */
export function readName(cell: string): string {
  let [from, to] = [0, cell.length];
  while (from < to && BLANK.test(cell[from] as string)) from += 1;
  while (to > from && BLANK.test(cell[to - 1] as string)) to -= 1;
  return cell.slice(from, to).replace(/\s+/g, ' ').normalize('NFC');
}

/**
 * A copy of a cell that is kept. Engines let a part of a text keep all of it in memory: a name of
 * twenty characters would hold on to the piece of the file that it was read from.
 */
export const ownText = (cell: string): string => JSON.parse(JSON.stringify(cell)) as string;

/**
 * A count: a number ≥ 0, `null` where nothing was measured, NaN where the cell is no count. A number
 * that is not exact any more is none, so that no sum of counts can overflow.
 */
export function readCount(cell: string): number | null {
  const value = readNumber(cell);
  return value === null || (value >= 0 && value <= Number.MAX_SAFE_INTEGER) ? value : NaN;
}

/** Degrees between −limit and limit; `null` where the cell is empty, NaN where it is no such number. */
export function readDegrees(cell: string, limit: number): number | null {
  const value = readNumber(cell);
  return value === null || Math.abs(value) <= limit ? value : NaN;
}

function readNumber(cell: string): number | null {
  const text = cell.trim();
  // Nearly all cells are numbers, so words come second.
  // The sum turns a negative zero into zero.
  if (SIGNED.test(text)) return Number(text) + 0;
  return NO_COUNT.has(text.toLowerCase()) ? null : NaN;
}

/** Reads days; each spelling is worked out once. */
export function dayReader(): (cell: string) => Day {
  const known = new Map<string, Day>();
  return (cell) => {
    let day = known.get(cell);
    if (day === undefined) known.set(cell, (day = dayOfIso(cell.trim())));
    return day;
  };
}
