import { dayOfMs } from './dates.js';
import { BLOCK, DAYS_AT, USERS_AT, type Block } from './entries.js';

const DASH = 0x2d;
const ZERO = 0x30;

/** Length of a day such as `2026-11-20`, and of the year and the month in it. */
export const DAY_BYTES = 10;
const MONTH_BYTES = 8;
/** These masks test four bytes for digits at once. */
const FOUR_ZEROS = 0x30303030;
const NINE_OR_LESS = 0x76767676;
const HIGHEST_BITS = 0x80808080;
const NO_DAY = -1 << 31;
/** Greatest number of digits of a count that is read here, as it surely fits into an entry. A longer one is read elsewhere. */
const DIGITS = 8;
/** Powers of ten. */
const TEN_TO = Int32Array.of(1, 10, 100, 1000, 10_000);

/** Two words are compared at once. */
export const WORD = 4;
export const PAIR = 2 * WORD;
/** In front of the words of a part: its number of bytes, and two masks that keep what is its own of the last words. */
export const HEAD = 3;
/** A row is kept in so many parts: the bytes before, between and behind the digits of its day and of its count. */
export const PARTS = 3;
/** The row that is expected, and the one behind it if a row is missing. */
const TRIES = 2;

// Places in the memory: the series of the last row, the number of rows read, and the last month.
export const LAST = 0;
export const ROWS = 1;
const YEAR = 2;
const MONTH = 3;
const DAY_BEFORE = 4;
const DAYS = 5;
export const MEMORY = 6;

/**
 * Reads rows as long as they have the names that are expected, or those expected behind them if one row is missing,
 * with a usual day and a plain count, and as long as the block has room for them. It uses nothing but arrays of
 * numbers: what the engine has compiled for them stays, whatever objects are gone.
 * @param view of the same bytes
 * @param memory what it knows of the rows before
 * @param words the parts of rows, each with its head
 * @param starts by series: where the parts of its row begin
 * @param next by series: which one is expected after it
 * @param place of the next entry in the block
 * @returns where the next row begins
 */
export function readRows(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  isDayFirst: boolean,
  memory: Int32Array,
  words: Int32Array,
  starts: Int32Array,
  next: Int32Array,
  block: Block,
  place: number,
): number {
  const dayPart = isDayFirst ? 0 : 1;
  // Whatever begins up to here can be read without a look at where the bytes end.
  const limit = view.byteLength - DAY_BYTES;
  let row = from;
  let entry = place;
  let last = memory[LAST] as number;
  let series = last;
  for (let tries = 0; tries < TRIES && entry < BLOCK; tries += 1) {
    series = next[series] as number;
    let word = starts[series] as number;
    let day = 0;
    let count = 0;
    let at = endOfPart(view, row, limit, words, word);
    for (let part = 0; part + 1 < PARTS && at >= 0; part += 1) {
      word = behindPart(words, word);
      let end = at;
      if (part === dayPart) {
        day = dayAt(bytes, view, at, memory);
        if (day !== NO_DAY) end += DAY_BYTES;
      } else {
        let bits: number;
        // Nearly all counts end in the first word. Longer ones run through the same code: a branch of their own might not
        // have run before the engine compiles this function, and the first long count would undo that.
        do {
          const four = view.getInt32(end) ^ FOUR_ZEROS;
          // The highest bit of a byte is set where it is no digit.
          bits = Math.clz32(((four + NINE_OR_LESS) | four) & HIGHEST_BITS);
          // Without a loop over the digits, the processor need not guess how many there are. It shifts twice by half, as a
          // shift by 32 would change nothing.
          const half = 16 - (bits >> 1);
          const digits = (four >>> half) >> half;
          // Every other byte of these is the value of two digits.
          const pairs = digits + Math.imul(10, digits >> 8);
          count =
            count * (TEN_TO[bits >> 3] as number) + (pairs & 255) + 100 * ((pairs >> 16) & 255);
          end += bits >> 3;
        } while (bits === 32 && end < at + DIGITS);
      }
      at = end === at ? -1 : endOfPart(view, end, limit, words, word);
    }
    if (at < 0) continue;
    block[entry] = last = series;
    block[DAYS_AT + entry] = day;
    block[USERS_AT + entry] = count;
    entry += 1;
    row = at;
    tries = -1;
  }
  memory[LAST] = last;
  memory[ROWS] = entry - place;
  return row;
}

/** Finds the end of a part of a row; −1 if the part does not begin there, or if hardly any bytes follow it. */
function endOfPart(
  view: DataView,
  from: number,
  limit: number,
  words: Int32Array,
  part: number,
): number {
  const end = from + (words[part] as number);
  if (end > limit) return -1;
  let word = part + HEAD;
  let at = from;
  let difference = 0;
  for (; at + PAIR < end; at += PAIR, word += 2) {
    difference |=
      (view.getInt32(at) ^ (words[word] as number)) |
      (view.getInt32(at + WORD) ^ (words[word + 1] as number));
  }
  difference |=
    ((view.getInt32(at) ^ (words[word] as number)) & (words[part + 1] as number)) |
    ((view.getInt32(at + WORD) ^ (words[word + 1] as number)) & (words[part + 2] as number));
  return difference === 0 ? end : -1;
}

/** Finds the place in `words` at which the part behind another one begins. */
export const behindPart = (words: Int32Array, part: number): number =>
  part + HEAD + 2 * (((words[part] as number) + PAIR - 1) >> 3);

/** The day that is written at a place as usual; `NO_DAY` if there is none. */
export function dayAt(bytes: Uint8Array, view: DataView, at: number, memory: Int32Array): number {
  if (view.getInt32(at) !== memory[YEAR] || view.getInt32(at + WORD) !== memory[MONTH]) {
    if (!takeMonth(bytes, at, memory)) return NO_DAY;
    memory[YEAR] = view.getInt32(at);
    memory[MONTH] = view.getInt32(at + WORD);
  }
  const tens = (bytes[at + MONTH_BYTES] as number) ^ ZERO;
  const ones = (bytes[at + MONTH_BYTES + 1] as number) ^ ZERO;
  const day = tens * 10 + ones;
  const isDay = tens < 4 && ones < 10 && day > 0 && day <= (memory[DAYS] as number);
  return isDay ? (memory[DAY_BEFORE] as number) + day : NO_DAY;
}

/** Takes the month that is written at a place; returns whether there is one. */
function takeMonth(bytes: Uint8Array, at: number, memory: Int32Array): boolean {
  const year = numberAt(bytes, at, 4);
  const month = numberAt(bytes, at + 5, 2);
  // `Date` turns the year 26 into 1926.
  if (!(year > 99 && month > 0 && month < 13 && bytes[at + 4] === DASH && bytes[at + 7] === DASH))
    return false;
  const before = dayOfMs(Date.UTC(year, month - 1, 0));
  memory[DAY_BEFORE] = before;
  memory[DAYS] = dayOfMs(Date.UTC(year, month, 0)) - before;
  return true;
}

/** The number of some digits; NaN if there are other bytes. */
function numberAt(bytes: Uint8Array, from: number, length: number): number {
  let number = 0;
  for (let at = from; at < from + length; at += 1) {
    number = isDigit(bytes[at]) ? number * 10 + ((bytes[at] as number) ^ ZERO) : NaN;
  }
  return number;
}

export const isDigit = (byte: number | undefined): boolean => ((byte as number) ^ ZERO) < 10;
