/** What a cell is sorted by; nothing for what is not there. */
export type SortKey = number | string | null;

/** Every number of a picture, a row at a time: there may be many. */
export interface WholeTable {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  /** Whether the last column sums up the others. */
  readonly hasTotal: boolean;
  readonly count: number;
  /** The cells of a row as text; the first one is what the row is about. */
  readonly row: (index: number) => readonly string[];
  /** What a cell is sorted by. */
  readonly key: (index: number, column: number) => SortKey;
  /** Where the name of a row leads. */
  readonly link?: (index: number) => string | null;
}
