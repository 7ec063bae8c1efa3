import { isoOfDay } from './dates.js';

/** Kind of the cells of a column. A day is counted from 1970-01-01 and written as an ISO date. */
export type CellKind = 'text' | 'number' | 'day';

/** `null` is a cell with nothing in it. */
export type Cell = string | number | null;

/** A table with a kind for each column: every number as it is, nothing rounded or localised. */
export interface TidyTable {
  readonly columns: readonly { readonly name: string; readonly kind: CellKind }[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * Text that a spreadsheet may take for a formula, also after it has dropped blanks and invisible
 * characters in front, or has made wide characters narrow.
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/**
 * A table as CSV (RFC 4180), with a header.
 * @param guarded whether text that a spreadsheet would run gets a leading apostrophe; numbers never
 */
export function toCsv(
  { columns, rows }: TidyTable,
  { guarded = true }: { readonly guarded?: boolean } = {},
): string {
  const header = columns.map(({ name }) => quoted(name));
  const lines = rows.map((row) =>
    columns.map(({ kind }, at) => cellText(row[at] ?? null, kind, guarded)),
  );
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cellText(cell: Cell, kind: CellKind, guarded: boolean): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    return kind === 'day' ? isoOfDay(cell) : String(cell);
  }
  if (cell === null) return '';
  return quoted(guarded && FORMULA.test(cell) ? `'${cell}` : cell);
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
