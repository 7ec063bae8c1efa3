import { readCell } from './cells.js';
import type { Format } from './table.js';

/** The columns of a kind of file. Names are compared trimmed and without regard to case. */
export interface Schema {
  readonly format: Format;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The files the kit reads. A file is recognised by its columns, not by its address or content type. */
export const SCHEMAS: readonly Schema[] = [
  {
    format: 'hub-activity',
    required: ['date', 'hub', 'users', 'cluster'],
    optional: ['timescale'],
  },
  {
    format: 'cluster-activity',
    required: ['date', 'cluster', 'unique_users'],
    optional: [],
  },
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

/** Columns of a schema that a header lacks. */
export function missingColumns(schema: Schema, header: readonly string[]): string[] {
  const names = new Set(header.map(columnName));
  return schema.required.filter((column) => !names.has(column));
}

/** The schema whose required columns are all in the header, or `null`. */
export const recognise = (header: readonly string[]): Schema | null =>
  SCHEMAS.find((schema) => missingColumns(schema, header).length === 0) ?? null;

/** The most required columns of any one format that a header has. */
export const knownColumns = (header: readonly string[]): number =>
  Math.max(
    ...SCHEMAS.map((schema) => schema.required.length - missingColumns(schema, header).length),
  );

/** Whether a header shares a column with one of the formats. */
export const hasKnownColumn = (header: readonly string[]): boolean => knownColumns(header) > 0;

/** Returns the schema, of some formats, of whose required columns the header has the largest part. */
export function closest(formats: readonly Format[], header: readonly string[]): Schema {
  const [best] = formats
    .map(schemaOf)
    .map((schema) => ({
      schema,
      lacking: missingColumns(schema, header).length / schema.required.length,
    }))
    .sort((a, b) => a.lacking - b.lacking);
  return (best as { schema: Schema }).schema;
}
