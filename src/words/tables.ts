/** Text of a cell without a value. */
export const NOTHING = '–';

/** A table of text. The first cell of a row is what the row is about. */
export interface TextTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The value that a cell is sorted by; `null` for an empty cell. */
export type SortKey = number | string | null;

/** A table of all numbers of a picture. Rows are made one at a time, as there may be many. */
export interface WholeTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Whether the last column sums up the others. */
  readonly hasTotal: boolean;
  readonly count: number;
  /** The cells of a row as text; the first one is what the row is about. */
  readonly row: (index: number) => readonly string[];
  /** The value that a cell is sorted by. */
  readonly key: (index: number, column: number) => SortKey;
  /** The meaning of `–` in this table, which is read out in its place; by default that there is nothing. */
  readonly dash?: string;
  /** Address that the name of a row links to; `null` for none. */
  readonly link?: (index: number) => string | null;
}
