import type { Schema } from './activity-schemas.js';

/** Characters that may stand between cells, in the order in which they are tried. */
export const DELIMITERS = [',', ';', '\t', '|'];
/** Greatest length of a header, in characters. */
export const HEADER_LENGTH = 1 << 20;

/** The first row of a file that is neither blank nor an instruction to spreadsheets. */
export interface Header {
  /** Column names as they stand in the file, or as they are compared. */
  readonly names: readonly string[];
  readonly schema: Schema;
  readonly delimiter: string;
}

/** The beginning of a text, as far as it has been understood. */
export interface Beginning {
  /** `null` where more text is needed. */
  readonly header: Header | null;
  /** Blank lines before the header, or so far. */
  readonly blankLines: number;
  /** Index at which the header begins, or may begin. */
  readonly start: number;
}
