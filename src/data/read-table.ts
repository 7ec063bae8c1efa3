import type { ActivityRows } from './activity-rows.js';
import type { Schema } from './activity-schemas.js';
import { CommunitiesBuilder, LocationsBuilder, PlacesBuilder } from './community-tables.js';
import type { DateFormat } from './dates.js';
import { lateOdd } from './late-odd.js';
import type { Begun } from './plain-lines.js';
import { PIECE_LENGTH, RowParser, type Columns, type RowReader } from './row-parser.js';
import type { Problem, Table } from './table.js';

type TableBuilder = RowReader & { table(address: string, rows: number): Table };

/**
 * Reads a CSV text into the table of its format, piece by piece; where it is cut makes no difference. If
 * code is lacking, a call throws `Lacking`. `push('')` then goes on where `push` stopped, and `end()`
 * where `end` did: no row is read twice.
 */
export class TableReader {
  readonly #address: string;
  readonly #rows: RowParser;
  #builder: TableBuilder | null = null;
  /** Has the measurements that others have read. */
  #to: ActivityRows | undefined;

  constructor(address: string, dateFormat: DateFormat = 'iso', pieceLength = PIECE_LENGTH) {
    this.#address = address;
    const begin = (schema: Schema, columns: Columns): TableBuilder =>
      (this.#builder = builderOf(schema, columns, dateFormat, this.#to));
    this.#rows = new RowParser(address, begin, pieceLength);
  }

  /** The last row so far, as a spreadsheet counts it: the header is row 1. */
  get lastRow(): number {
    return this.#rows.lastRow;
  }

  /**
   * Goes on with a file of which some rows have been read.
   */
  goOn({ header, to, row, rows }: Begun): void {
    this.#to = to;
    this.#rows.goOn(header, row, rows);
  }

  /**
   * Takes a row without quotes.
   * @returns number of data rows so far
   */
  line(text: string): number {
    this.#rows.line(text);
    return this.#rows.rows;
  }

  /**
   * Takes the next piece of the text.
   * @throws KpiError `parse` or `schema`, with the address; Lacking
   */
  push(text: string): void {
    this.#rows.push(text);
  }

  /**
   * The table of all pieces.
   * @throws KpiError `parse` or `schema`, with the address; Lacking
   */
  end(): Table {
    this.#rows.end();
    const table = (this.#builder as TableBuilder).table(this.#address, this.#rows.rows);
    const { row, columns } = this.#rows.repeatedColumns;
    if (columns.length === 0) return table;
    const repeated = columns.map((column): Problem => ({
      code: 'repeated-column',
      count: 1,
      leftOut: false,
      rows: [row],
      column,
    }));
    return Object.freeze({ ...table, problems: [...table.problems, ...repeated] });
  }
}

/**
 * Reads a whole CSV text into the table of its format.
 * @throws KpiError `parse` or `schema`, with the address; Lacking
 */
export function readTable(text: string, address: string, dateFormat?: DateFormat): Table {
  const reader = new TableReader(address, dateFormat);
  reader.push(text);
  return reader.end();
}

function builderOf(
  { format }: Schema,
  columns: Columns,
  dateFormat: DateFormat,
  to?: ActivityRows,
): TableBuilder {
  switch (format) {
    case 'communities':
      return new CommunitiesBuilder(columns);
    case 'locations':
      return new LocationsBuilder(columns);
    case 'places':
      return new PlacesBuilder(columns);
    default:
      return new (lateOdd.here().ActivityBuilder)(format, columns, dateFormat, to);
  }
}
