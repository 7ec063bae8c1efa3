import { dayOfIso } from '../../src/data/dates.js';
import { columnName } from '../../src/data/schemas.js';
import { dateText } from '../properties/activity.js';
import { PLAIN, writeCsv, type FileColumns, type Spelling } from '../properties/csv.js';
import { python } from '../properties/literals.js';

/** Something that may be odd about a file and means nothing. */
export interface Mess {
  readonly columns?: (columns: FileColumns) => FileColumns;
  readonly style?: Partial<Spelling>;
  readonly text?: (text: string) => string;
}

type CellChange = (cell: string, row: number) => string;

/** Changes the cells of some columns, and only these. */
export const inColumns =
  (names: readonly string[], change: CellChange) =>
  (columns: FileColumns): FileColumns =>
    columns.map(([name, cells]) => [
      name,
      names.includes(columnName(name)) ? cells.map(change) : cells,
    ]);

const renamed =
  (change: (name: string) => string) =>
  (columns: FileColumns): FileColumns =>
    columns.map(([name, cells]) => [change(name), cells]);

const rearranged =
  (order: (rows: readonly number[]) => readonly number[]) =>
  (columns: FileColumns): FileColumns => {
    const rows = order(columns[0]![1].map((_, row) => row));
    return columns.map(([name, cells]) => [name, rows.map((row) => cells[row] as string)]);
  };

const more =
  (...names: readonly string[]) =>
  (columns: FileColumns): FileColumns => {
    const cells = ['', '"', 'a\nb', ',;|\t', 'NaN', '2026-01-01', "['x']"];
    const all = columns[0]![1].map((_, row) => cells[row % cells.length] as string);
    const extra = names.map((name) => [name, all] as const);
    return [...extra.slice(1), ...columns, ...extra.slice(0, 1)];
  };

const COUNTS = ['users', 'unique_users'];
const NUMBERS = [...COUNTS, 'latitude', 'longitude'];
const TEXTS = [
  ...['hub', 'cluster', 'timescale', 'community', 'constellation', 'location', 'aid', 'country'],
  ...['name', 'place'],
];
const LISTS = ['location', 'id', 'cluster', 'domain (from hubs)'];

const number =
  (write: (value: number, cell: string) => string): CellChange =>
  (cell) =>
    cell.trim() === '' ? cell : write(Number(cell), cell);

const asPython: CellChange = (cell) =>
  cell.startsWith('[') && !cell.startsWith("['")
    ? python(JSON.parse(cell) as string[], [true, false])
    : cell;

/** Changes names, and not the lists of a file of communities, which are known by their brackets. */
const named =
  (change: CellChange): CellChange =>
  (cell, row) =>
    cell.trim() === '' || cell.startsWith('[') ? cell : change(cell, row);

/** The cells of a file with decimal commas; thousands that stand apart by commas stay as they are. */
const withDecimalComma: CellChange = (cell) => (cell.includes(',') ? cell : cell.replace('.', ','));

/** The last cell of a row goes with what stands before it, where nothing is in it. */
function withoutLastEmptyCells(text: string): string {
  let isInside = false;
  return [...text]
    .filter((char, at, all) => {
      if (char === '"') isInside = !isInside;
      const isLast = /[\r\n]/.test(all[at + 1] ?? '\n');
      return isInside || !isLast || !',;\t|'.includes(char);
    })
    .join('');
}

const ZERO_WIDTH = ['\u200b', '\u200d', '\u2060', '\ufeff'];
const GROUP_SIGNS = [',', ' ', '\u00a0', '\u2009', '\u202f', "'", '’'];

/** In this order: what changes cells comes before what repeats or moves rows. */
export const MESSES: Readonly<Record<string, Mess>> = {
  'dates with a time': { columns: inColumns(['date'], (cell) => `${cell} 00:00:00`) },
  'dates as moments in any zone': {
    columns: inColumns(['date'], (cell, row) => dateText(dayOfIso(cell.slice(0, 10)), 3 + 7 * row)),
  },
  'dates as BigQuery writes them': {
    columns: inColumns(['date'], (cell) =>
      /^\d{4}-\d{2}-\d{2}$/.test(cell) ? `${cell} 00:00:00 UTC` : cell,
    ),
  },
  'dates as midnights of many zones': {
    columns: inColumns(['date'], (cell, row) =>
      /^\d{4}-\d{2}-\d{2}$/.test(cell)
        ? `${cell}T00:00:00${['+05:30', '-08:00', '+14:00', '+02'][row % 4]}`
        : cell,
    ),
  },
  'blanks around names': {
    columns: inColumns(
      TEXTS,
      named(
        (cell, row) =>
          [` ${cell}`, `${cell} `, `\t${cell}\u00a0`, `\n${cell}\n`][row % 4] as string,
      ),
    ),
  },
  'zero-width characters around names': {
    columns: inColumns(
      TEXTS,
      named((cell, row) => `${ZERO_WIDTH[row % 4]}${cell}${ZERO_WIDTH[(row + 1) % 4]}`),
    ),
  },
  'other blanks inside names': {
    columns: inColumns(
      TEXTS,
      named((cell, row) =>
        cell.replace(/(?<=\S) (?=\S)/g, ['\u00a0', '  ', '\n', ' \t'][row % 4] as string),
      ),
    ),
  },
  'names with letters put together': {
    columns: inColumns(
      TEXTS,
      named((cell, row) => (row % 2 ? cell.normalize('NFD') : cell)),
    ),
  },
  'timescales in capitals': {
    columns: inColumns(['timescale'], (cell, row) => (row % 2 ? cell.toUpperCase() : cell)),
  },
  'blanks around dates and numbers': {
    columns: inColumns(['date', ...NUMBERS], (cell) => ` \u00a0${cell}\t `),
  },
  'whole numbers as floats': {
    columns: inColumns(
      NUMBERS,
      number((value, cell) => (Number.isInteger(value) ? `${value}.0` : cell)),
    ),
  },
  'numbers in scientific notation': {
    columns: inColumns(
      NUMBERS,
      number((value) => value.toExponential().toUpperCase()),
    ),
  },
  'numbers with a sign': {
    columns: inColumns(
      NUMBERS,
      number((_, cell) => `+${cell.trim()}`),
    ),
  },
  'empty numbers as NaN and null': {
    columns: inColumns(NUMBERS, (cell, row) =>
      cell.trim() === '' ? (['NaN', 'null', 'nan', ' ', '\u00a0'][row % 5] as string) : cell,
    ),
  },
  'counts that were not taken, as R and databases write them': {
    columns: inColumns(COUNTS, (cell, row) =>
      cell === '' ? (['NA', 'N/A', '#N/A', '\\N', '-'][row % 5] as string) : cell,
    ),
  },
  'counts with thousands apart': {
    columns: inColumns(COUNTS, (cell, row) =>
      /^\d{4,}$/.test(cell)
        ? cell.replace(/(?<=\d)(?=(?:\d{3})+$)/g, GROUP_SIGNS[row % 7] as string)
        : cell,
    ),
  },
  'decimal commas, and semicolons': {
    columns: inColumns(NUMBERS, withDecimalComma),
    style: { delimiter: ';' },
  },
  'lists as Python writes them': { columns: inColumns(LISTS, asPython) },
  'blanks inside lists': {
    columns: inColumns(LISTS, (cell) =>
      /^\[.*\]$/s.test(cell) ? ` [ ${cell.slice(1, -1)} , ] ` : cell,
    ),
  },
  'unknown columns': { columns: more('note', '__proto__', 'a,b;c|d\te', 'two\nlines', '"', '') },
  'unknown columns of one name': { columns: more('note', 'note', 'Note') },
  'a known column twice, alike': { columns: (all) => [...all, all[all.length - 2]!] },
  'header in capitals': { columns: renamed((name) => name.toUpperCase()) },
  'blanks around header names': { columns: renamed((name) => ` ${name}\t`) },
  'no-break spaces around header names': { columns: renamed((name) => `\u00a0${name}\u00a0`) },
  'columns in another order': { columns: (all) => [...all.slice(2), ...all.slice(0, 2)].reverse() },
  'repeated rows': {
    columns: rearranged((rows) => [...rows, ...rows.filter((row) => row % 3 === 0)]),
  },
  'shuffled rows': {
    columns: rearranged((rows) =>
      [...rows].sort((a, b) => ((a * 7919) % 101) - ((b * 7919) % 101)),
    ),
  },
  'rows of empty cells': {
    columns: (columns) => columns.map(([name, cells]) => [name, [...cells, '', ' ']]),
  },
  'rows that end before a cell that nobody reads': {
    columns: (columns) => [...columns, ['remark', columns[0]![1].map(() => '')]],
    text: withoutLastEmptyCells,
  },
  CRLF: { style: { lineEnds: ['\r\n'] } },
  CR: { style: { lineEnds: ['\r'] } },
  'mixed line ends': { style: { lineEnds: ['\n', '\r\n', '\r'] } },
  'CRLF inside quotes': { style: { innerEnd: '\r\n' } },
  semicolons: { style: { delimiter: ';' } },
  tabs: { style: { delimiter: '\t' } },
  bars: { style: { delimiter: '|' } },
  'every cell quoted, header too': { style: { quotes: [true] } },
  'some cells quoted': { style: { quotes: [true, false, false] } },
  'blank lines': { style: { blankLines: [null, '', null, '  '] } },
  'no end of the last line': { style: { closed: false } },
  'blank lines after all': { text: (text) => `${text}\n\n \n` },
  'blank lines before the header': { text: (text) => `\n\r\n \n${text}` },
  'an instruction to spreadsheets': { text: (text) => `sep=;\r\n${text}` },
  BOM: { text: (text) => `\uFEFF${text}` },
};

/** Writes columns with all of some messes; of two that exclude each other the later one counts. */
export function written(columns: FileColumns, messes: readonly Mess[]): string {
  const changed = messes.reduce((all, mess) => mess.columns?.(all) ?? all, columns);
  const style = messes.reduce((all, mess) => ({ ...all, ...mess.style }), PLAIN);
  return messes.reduce((text, mess) => mess.text?.(text) ?? text, writeCsv(changed, style));
}
