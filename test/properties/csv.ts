import fc from 'fast-check';
import { columnName, SCHEMAS } from '../../src/data/schemas.js';

/** A file as its columns: the name, and a cell per row. */
export type FileColumns = readonly (readonly [name: string, cells: readonly string[]])[];

/** How a file is written; where there are several ways, they take turns. */
export interface Spelling {
  readonly delimiter: string;
  readonly lineEnds: readonly string[];
  /** What the line ends inside a quoted cell are. */
  readonly innerEnd: string;
  readonly mark: boolean;
  /** Before the header and after each row: a blank line, or none. */
  readonly blankLines: readonly (string | null)[];
  /** Per cell, whether it is quoted though it need not be. */
  readonly quotes: readonly boolean[];
  /** Sorts the columns. */
  readonly order: readonly number[];
  /** Per column, how its name is spelled. */
  readonly header: readonly ('as it is' | 'upper' | 'padded')[];
  /** Columns that nobody asked for, with what takes turns in their cells. */
  readonly extra: readonly (readonly [name: string, cells: readonly string[]])[];
  /** Whether the last line ends. */
  readonly closed: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];

const KNOWN = new Set(SCHEMAS.flatMap(({ required, optional }) => [...required, ...optional]));

/** A column of a known name is no extra one: it would make another format of the file. */
const extraName = fc
  .oneof(
    fc.constantFrom('', ' ', 'Unnamed: 0', '_id', '__proto__', 'a,b', 'x;y', '"', 'a\nb'),
    fc.string(),
  )
  .filter((text) => !KNOWN.has(columnName(text)));

const extraCells = fc.array(fc.oneof(fc.constantFrom('', '"', '\n', ',;|\t', 'NaN'), fc.string()), {
  minLength: 1,
  maxLength: 3,
});

/** Takes turns: never empty. */
const turns = <T>(one: fc.Arbitrary<T>, maxLength = 6): fc.Arbitrary<T[]> =>
  fc.array(one, { minLength: 1, maxLength });

/** Every way to write a file that docs/figures.md, "Files", knows. */
export const spelling: fc.Arbitrary<Spelling> = fc.record({
  delimiter: fc.constantFrom(...DELIMITERS),
  lineEnds: turns(fc.constantFrom(...LINE_ENDS)),
  // One for the file: `\r` beside `\n` in a cell would be one line end.
  innerEnd: fc.constantFrom(...LINE_ENDS),
  mark: fc.boolean(),
  blankLines: turns(fc.constantFrom(null, null, '', '  ')),
  quotes: turns(fc.boolean()),
  order: fc.array(fc.double({ noNaN: true, min: 0, max: 1 }), { minLength: 12, maxLength: 12 }),
  header: turns(fc.constantFrom('as it is', 'upper', 'padded')),
  extra: fc.array(fc.tuple(extraName, extraCells), { maxLength: 3 }),
  closed: fc.boolean(),
});

export const PLAIN: Spelling = {
  delimiter: ',',
  lineEnds: ['\n'],
  innerEnd: '\n',
  mark: false,
  blankLines: [null],
  quotes: [false],
  order: [0],
  header: ['as it is'],
  extra: [],
  closed: true,
};

/** The item whose turn it is. */
const turn = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;

/** Writes columns of equal length as delimited text. */
export function writeCsv(columns: FileColumns, style: Spelling): string {
  const rows = columns[0]?.[1].length ?? 0;
  const spelled = columns.map(([name, cells], at) => [
    headerCell(name, turn(style.header, at)),
    cells,
  ]);
  const extra = style.extra.map(([name, cells]) => [
    name,
    Array.from({ length: rows }, (_, row) => turn(cells, row)),
  ]);
  const all = ([...spelled, ...extra] as [string, readonly string[]][])
    .map((column, at) => ({ column, key: turn(style.order, at) }))
    .sort((a, b) => a.key - b.key)
    .map(({ column }) => column);

  let written = 0;
  const cell = (text: string): string => quoted(text, style, turn(style.quotes, written++));
  const lines: string[] = [];
  for (let row = -1; row < rows; row += 1) {
    const blank = turn(style.blankLines, row + 1);
    if (blank !== null) lines.push(blank);
    const cells = all.map(([name, of]) => cell(row < 0 ? name : (of[row] as string)));
    lines.push(cells.join(style.delimiter));
  }
  const text = lines.map((line, at) => line + turn(style.lineEnds, at));
  if (!style.closed) text.push((text.pop() as string).replace(/[\r\n]+$/, ''));
  return (style.mark ? '\uFEFF' : '') + text.join('');
}

function headerCell(name: string, spelling: Spelling['header'][number]): string {
  if (spelling === 'as it is') return name;
  return spelling === 'upper' ? name.toUpperCase() : ` ${name}  `;
}

function quoted(text: string, { delimiter, innerEnd }: Spelling, always: boolean): string {
  const needed = text.includes(delimiter) || /["\r\n]/.test(text);
  if (!needed && !always) return text;
  return `"${text.replaceAll('"', '""').replaceAll('\n', innerEnd)}"`;
}
