import { dayOfIso, type Day } from './dates.js';

// No part can match what the one before it matches: else a long cell takes quadratic time.
const SIGNED = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;
const NO_COUNT = new Set(['', 'nan', 'null']);

/** A text cell; `null` where it is empty. `NA`, `null` and `nan` are names like any other. */
export function readText(cell: string): string | null {
  return cell.trim() === '' ? null : cell;
}

/**
 * A count: a number ≥ 0, `null` where nothing was measured, NaN where the cell is no count. A number
 * that is not exact any more is none, so that no sum of counts can overflow.
 */
export function readCount(cell: string): number | null {
  const text = cell.trim();
  if (NO_COUNT.has(text.toLowerCase())) return null;
  const value = SIGNED.test(text) ? Number(text) : NaN;
  // The sum turns a negative zero into zero.
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value + 0 : NaN;
}

/** Degrees between −limit and limit; `null` where the cell is empty, NaN where it is no such number. */
export function readDegrees(cell: string, limit: number): number | null {
  const text = cell.trim();
  if (NO_COUNT.has(text.toLowerCase())) return null;
  const value = SIGNED.test(text) ? Number(text) : NaN;
  return Math.abs(value) <= limit ? value : NaN;
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
