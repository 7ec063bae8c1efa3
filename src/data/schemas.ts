import { ACTIVITY_SCHEMAS, type Schema } from './activity-schemas.js';
import { readCell } from './cells.js';
import type { Format } from './table.js';

/** The files the kit reads. A file is recognised by its columns, not by its address or content type. */
export const SCHEMAS: readonly Schema[] = [
  ...ACTIVITY_SCHEMAS,
  {
    format: 'communities',
    required: [
      'community',
      'constellation',
      'location',
      'hubs',
      'id',
      'cluster',
      'domain (from hubs)',
    ],
    optional: [],
  },
  {
    format: 'locations',
    required: ['aid', 'location', 'country', 'latitude', 'longitude'],
    optional: [],
  },
  {
    format: 'places',
    required: ['name', 'latitude', 'longitude', 'users'],
    optional: ['constellation', 'country', 'place'],
  },
];

export const schemaOf = (format: Format): Schema =>
  SCHEMAS.find((schema) => schema.format === format) as Schema;

/** A column name as it is compared. */
export const columnName = (cell: string): string => readCell(cell).toLowerCase();

/** The columns of a schema that are read if a file has them. */
export const columnsOf = ({ required, optional }: Schema): readonly string[] => [
  ...required,
  ...optional,
];

/** The columns of a header. To read a hundred thousand names takes a while: do it once for all schemas. */
export const columnNames = (header: readonly string[]): ReadonlySet<string> =>
  new Set(header.map(columnName));

/** Columns of a schema that are not among those of a header. */
export const missingColumns = (schema: Schema, names: ReadonlySet<string>): string[] =>
  schema.required.filter((column) => !names.has(column));

/** The schema whose required columns are all in the header, or `null`. */
export const recognise = (names: ReadonlySet<string>): Schema | null =>
  SCHEMAS.find((schema) => missingColumns(schema, names).length === 0) ?? null;
