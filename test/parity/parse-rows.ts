import { RowParser, type Columns, type RowReader } from '../../src/data/row-parser.js';
import type { Schema } from '../../src/data/activity-schemas.js';
import '../support/all-code.js';

/** Gives the rows of a whole text to what `begin` returns; the number of rows. */
export function parseRows(
  text: string,
  address: string,
  begin: (schema: Schema, columns: Columns) => RowReader,
): number {
  const parser = new RowParser(address, begin);
  parser.push(text);
  parser.end();
  return parser.rows;
}
