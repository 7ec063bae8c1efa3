/** Rows of delimited text. */
export interface Parsed {
  readonly rows: readonly (readonly string[])[];
  /** Number of characters that the rows take up; the text after them is part of a row. */
  readonly length: number;
  /** Index of the row with a quote that never closes; −1 if there is none. */
  readonly unclosed: number;
  /**
   * Index of the first row that has swallowed others, because a quote closed too late; −1 if there is
   * none.
   */
  readonly swallower: number;
}
