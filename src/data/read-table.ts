import { ActivityBuilder } from './activity-table.js';
import { CommunitiesBuilder, LocationsBuilder, PlacesBuilder } from './community-tables.js';
import { parseRows, type Columns, type RowReader } from './parse.js';
import type { Schema } from './schemas.js';
import type { Table } from './table.js';

type TableBuilder = RowReader & { table(address: string, rows: number): Table };

/**
 * Reads a CSV text into the table of its format.
 * @throws KpiError `parse` or `schema`, with the address
 */
export function readTable(text: string, address: string): Table {
  let builder: TableBuilder | undefined;
  const rows = parseRows(text, address, (schema, columns) => {
    return (builder = builderOf(schema, columns));
  });
  return (builder as TableBuilder).table(address, rows);
}

function builderOf({ format }: Schema, columns: Columns): TableBuilder {
  switch (format) {
    case 'communities':
      return new CommunitiesBuilder(columns);
    case 'locations':
      return new LocationsBuilder(columns);
    case 'places':
      return new PlacesBuilder(columns);
    default:
      return new ActivityBuilder(format, columns);
  }
}
