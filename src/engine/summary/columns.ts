/** A typed column of a figure. */
export type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** The classes of columns by the letter that begins the text of one. */
export const CLASSES = {
  f: Float64Array,
  i: Int32Array,
  u: Uint32Array,
  b: Uint8Array,
} as const;

export type ColumnLetter = keyof typeof CLASSES;

/** The digits of source maps: five bits of a number, and whether more follow. */
export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Stands for NaN among whole numbers. */
export const NO_NUMBER = '.';

const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));

/**
 * Reads a column from its text: a letter for its class, a letter for the way it is written, its length, `:`, and
 *
 * - `d`: the differences of whole numbers, each as a number in base 64 as in source maps; NaN is `.`;
 * - `r`: the same of the rounded numbers, and the places where the column differs from these;
 * - `n`: the numbers, with commas between them;
 * - `e`: the number of an earlier column, and the places where this one differs;
 * - `l`, `L`: the number of an earlier column, whose log10 it is; for `L`, NaN below 1.
 *
 * A place is how far it is from the last one, and the number there.
 *
 * @param earlier returns an earlier column by its number
 * @throws Error if the text is no column
 */
export function readColumn(text: string, earlier: (at: number) => Column): Column {
  const [, letter = '', way = '', length = '', rest = ''] =
    /^([fiub])([drnelL])(\d+):([^]*)$/.exec(text) ?? [];
  const column = CLASSES[letter as ColumnLetter];
  const [of = '', ...places] = rest.split(';');
  const source = /[elL]/.test(way) && /^\d+$/.test(of) ? earlier(Number(of)) : null;
  // No text makes a column that is longer than itself or another: a broken one must not fill the memory.
  const isLength = source ? Number(length) === source.length : Number(length) <= rest.length;
  if (!column || !isLength) throw broken(text);
  const values = new column(Number(length));
  if (way === 'd' || way === 'r') readDifferences(of, values);
  else if (way === 'n') readNumbers(rest, values);
  else if (way === 'e' && source) values.set(source);
  else if (source) values.set(Float64Array.from(source, way === 'l' ? Math.log10 : log10From1));
  else throw broken(text);
  if (way === 'r' || way === 'e') readPlaces(places, values);
  return values;
}

/** The logarithm that a chart draws: none below 1. */
export const log10From1 = (value: number): number => (value < 1 ? NaN : Math.log10(value));

function readDifferences(text: string, values: Column): void {
  let at = 0;
  let last = 0;
  let number = 0;
  let scale = 1;
  for (const character of text) {
    if (character === NO_NUMBER) {
      values[at++] = NaN;
      continue;
    }
    const digit = VALUES.get(character);
    if (digit === undefined) throw broken(text);
    number += (digit & 31) * scale;
    scale *= 32;
    if (digit & 32) continue;
    last += number % 2 ? -(number + 1) / 2 : number / 2;
    values[at++] = last;
    number = 0;
    scale = 1;
  }
  if (at !== values.length || scale !== 1) throw broken(text);
}

function readNumbers(text: string, values: Column): void {
  const numbers = text === '' ? [] : text.split(',');
  if (numbers.length !== values.length) throw broken(text);
  numbers.forEach((number, at) => (values[at] = Number(number)));
}

function readPlaces(places: readonly string[], values: Column): void {
  let at = 0;
  for (const place of places) {
    const [step, number] = place.split(',');
    at += Number(step);
    if (number === undefined || !(at < values.length)) throw broken(place);
    values[at] = Number(number);
  }
}

const broken = (text: string): Error => new Error(`No column: ${text.slice(0, 40)}`);
