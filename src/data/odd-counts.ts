import { unquoted } from './cells.js';

// No part matches what the part before it matches: otherwise a long cell takes quadratic time.
const SIGNED = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
/** Thousands separated by commas, blanks (also no-break and thin ones) or apostrophes, of one kind. */
const GROUPED = /^([-+]?\d{1,3})([, \u00a0\u2009\u202f'’])\d{3}(?:\2\d{3})*(?:\.\d*)?$/;
const GROUP_SIGNS = /[, \u00a0\u2009\u202f'’]/g;
/** Spelling that may mean thousands or a fraction in a file with decimal commas: `1,587`. */
const ONE_COMMA_GROUP = /^[-+]?\d{1,3},\d{3}$/;
const DECIMAL_COMMA = /^[-+]?(?:\d+,\d*|,\d+)(?:e[-+]?\d+)?$/i;
/** Cells without a number. */
const NO_NUMBER = new Set(['', 'nan', 'null']);
/** Cells that R, spreadsheets, databases and people write where no count was taken. */
const NO_COUNT = new Set(['na', 'n/a', '#n/a', '\\n', '-']);

/**
 * Reads a count: a number ≥ 0, `null` if nothing was measured, NaN if the cell is no count. A number
 * too large to be exact is no count, so that no sum of counts can overflow.
 * @param delimiter of the file: if it is not a comma, a comma may be the decimal sign (`12,0`); but
 *   `1,587` means thousands in every file, as people are whole
 */
export function readCount(cell: string, delimiter = ','): number | null {
  // Nearly all cells are plain numbers, so other spellings come second.
  const text = cell.trim();
  const value = SIGNED.test(text) ? Number(text) + 0 : oddCount(unquoted(cell).trim(), delimiter);
  return value === null || (value >= 0 && value <= Number.MAX_SAFE_INTEGER) ? value : NaN;
}

/** Whether a count has two readings: it was read with thousands, but its comma may be the decimal sign. */
export const isTwoWay = (cell: string, delimiter: string): boolean =>
  delimiter !== ',' && ONE_COMMA_GROUP.test(cell.trim());

function oddCount(text: string, delimiter: string): number | null {
  if (GROUPED.test(text)) return Number(text.replace(GROUP_SIGNS, '')) + 0;
  if (NO_COUNT.has(text.toLowerCase())) return null;
  return readNumber(text, delimiter !== ',');
}

/**
 * Degrees between −limit and limit, also with a decimal comma; `null` where the cell is empty, NaN
 * where it is no such number.
 */
export function readDegrees(cell: string, limit: number): number | null {
  const value = readNumber(unquoted(cell).trim(), true);
  return value === null || Math.abs(value) <= limit ? value : NaN;
}

function readNumber(text: string, hasDecimalComma: boolean): number | null {
  // The sum turns a negative zero into zero.
  if (SIGNED.test(text)) return Number(text) + 0;
  if (hasDecimalComma && DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.')) + 0;
  return NO_NUMBER.has(text.toLowerCase()) ? null : NaN;
}
