import {
  CLASSES,
  DIGITS,
  log10From1,
  NO_NUMBER,
  type Column,
  type ColumnLetter,
} from './columns.js';

/** Number of earlier columns that a column is compared with: the others of its series, and those of the one before. */
const NEAR = 12;

/** Writes columns as texts that `readColumn` reads, each distinct one once. */
export class ColumnWriter {
  readonly texts: string[] = [];
  readonly #columns: Column[] = [];
  /** Numbers of the columns by their plain texts. */
  readonly #known = new Map<string, number>();
  /** Texts that make a column by the log10 of another, by the plain text of that column. */
  readonly #logs = new Map<string, string>();

  /** @returns the number of the column */
  add(column: Column): number {
    const letter = letterOf(column);
    const [plain, ...others] = PLAIN.of(column, () => plainTexts(letter, column));
    const known = this.#known.get(plain);
    if (known !== undefined) return known;
    const at = this.texts.length;
    this.#known.set(plain, at);
    const log = this.#logs.get(plain);
    const texts = log ? [log] : [plain, ...others, ...this.#byNear(letter, column)];
    this.texts.push(shortest(texts));
    this.#columns.push(column);
    if (column instanceof Float64Array) this.#addLogs(column, at);
    return at;
  }

  #addLogs(column: Float64Array, at: number): void {
    for (const [way, plain] of LOGS.of(column, () => logTexts(column))) {
      if (!this.#logs.has(plain)) this.#logs.set(plain, `f${way}${column.length}:${at}`);
    }
  }

  /** The texts that say where a column differs from one of those written last. */
  #byNear(letter: ColumnLetter, column: Column): string[] {
    const head = `${letter}e${column.length}:`;
    const texts: string[] = [];
    for (let at = Math.max(0, this.#columns.length - NEAR); at < this.#columns.length; at += 1) {
      const other = this.#columns[at] as Column;
      if (other.length !== column.length) continue;
      const between = PLACES.of(column, () => new OfColumns<string>());
      const places = between.of(other, () => placesBetween(other, column).join(';'));
      texts.push(`${head}${at}${places && ';'}${places}`);
    }
    return texts;
  }
}

/** Makes something of each column once. The summaries of a site write the same columns over and over. */
class OfColumns<T> {
  readonly #made = new WeakMap<Column, T>();

  of(column: Column, make: () => T): T {
    const made = this.#made.get(column) ?? make();
    this.#made.set(column, made);
    return made;
  }
}

const PLAIN = new OfColumns<ReturnType<typeof plainTexts>>();
const LOGS = new OfColumns<ReturnType<typeof logTexts>>();
const PLACES = new OfColumns<OfColumns<string>>();

/** The plain texts of the logarithms of a column, each by the letter of its way. */
const logTexts = (column: Float64Array): (readonly ['l' | 'L', string])[] => [
  ['l', plainTexts('f', column.map(Math.log10))[0]],
  ['L', plainTexts('f', column.map(log10From1))[0]],
];

const letterOf = (column: Column): ColumnLetter =>
  (Object.keys(CLASSES) as ColumnLetter[]).find(
    (letter) => column instanceof CLASSES[letter],
  ) as ColumnLetter;

/** The texts that write a column without another one. Equal columns have the same first text. */
function plainTexts(letter: ColumnLetter, column: Column): [string, ...string[]] {
  const { length } = column;
  if (column.every(isWhole)) return [`${letter}d${length}:${differences(column)}`];
  const numbers = `${letter}n${length}:${Array.from(column, numberText).join()}`;
  const rounded = column.map((value) => (isWhole(Math.round(value)) ? Math.round(value) : 0));
  const places = placesBetween(rounded, column);
  return [numbers, `${letter}r${length}:${[differences(rounded), ...places].join(';')}`];
}

/** Whether a number can be written by differences: twice a difference has to be an exact number, too. */
const isWhole = (value: number): boolean =>
  Number.isNaN(value) ||
  (Number.isInteger(value) && Math.abs(value) <= 2 ** 50 && !Object.is(value, -0));

/** The shortest text of a number that gives it again. */
const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

function differences(column: Column): string {
  let text = '';
  let last = 0;
  for (const value of column) {
    if (Number.isNaN(value)) text += NO_NUMBER;
    else {
      text += inDigits(value - last);
      last = value;
    }
  }
  return text;
}

function inDigits(value: number): string {
  let rest = value < 0 ? -2 * value - 1 : 2 * value;
  let text = '';
  do {
    const digit = rest % 32;
    rest = Math.floor(rest / 32);
    text += DIGITS.charAt(rest > 0 ? digit + 32 : digit);
  } while (rest > 0);
  return text;
}

/** The places where a column differs from another: how far each is from the one before, and the number there. */
function placesBetween(other: Column, column: Column): string[] {
  const places: string[] = [];
  let last = 0;
  column.forEach((value: number, at: number) => {
    if (Object.is(value, other[at])) return;
    places.push(`${at - last},${numberText(value)}`);
    last = at;
  });
  return places;
}

const shortest = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (text.length < best.length ? text : best));
