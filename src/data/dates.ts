/** A UTC calendar day, counted from 1970-01-01 (day 0). */
export type Day = number;

const MS_PER_DAY = 86_400_000;
const SECONDS = 86_400;

/** The day of a moment given in milliseconds since the epoch. */
export const dayOfMs = (ms: number): Day => Math.floor(ms / MS_PER_DAY);

/** The moment a day begins, in milliseconds since the epoch (UTC). */
export const msOfDay = (day: Day): number => day * MS_PER_DAY;

/** `2026-11-20` for a day. */
export const isoOfDay = (day: Day): string => new Date(msOfDay(day)).toISOString().slice(0, 10);

const ISO_MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)?\s*(Z|UTC|GMT|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?$/i;

/**
 * Reads an ISO 8601 date or moment as a UTC day, or NaN where it is none; `UTC` may stand behind it, as
 * BigQuery writes. A moment without a zone is UTC. One with a zone is converted, but midnight of its own
 * zone is the day as written: it is how a day is exported where clocks are not UTC.
 */
export function dayOfIso(text: string): Day {
  const parts = ISO_MOMENT.exec(text);
  // A day with `-05` behind it is a typing error rather than a zone.
  if (!parts || (parts[4] === undefined && /^[-+]\d+$/.test(parts[8] ?? ''))) return NaN;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = parts;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const read = new Date(midnight);
  // Date turns 2026-02-30 into March, and the year 26 into 1926.
  const real = read.toISOString().startsWith(`${year}-${month}-${day}`);
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second);
  if (!real || seconds > SECONDS || Number(minute) > 59 || Number(second) > 60) return NaN;
  const isMidnight = seconds % SECONDS === 0 && !/[1-9]/.test(fraction);
  return dayOfMs(midnight + (seconds - (isMidnight ? 0 : offsetSeconds(zone))) * 1000);
}

function offsetSeconds(zone: string | undefined): number {
  if (!zone || /^[a-z]/i.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const seconds = Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2)) * 60;
  return zone.startsWith('-') ? -seconds : seconds;
}

/**
 * How a file writes its days: in ISO 8601, or also with the month (`mdy`) or the day first (`dmy`), as
 * spreadsheets do.
 */
export type DateFormat = 'iso' | 'mdy' | 'dmy';
