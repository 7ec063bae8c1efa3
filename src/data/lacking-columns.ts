import type { Schema } from './activity-schemas.js';
import type { KpiErrorFacts } from './errors.js';
import { columnNames, missingColumns, schemaOf } from './schemas.js';
import type { Format } from './table.js';

/** Of the formats that a caller can use, the closest to a header, and the columns that the header lacks. */
export function lackingColumns(
  header: readonly string[],
  formats: readonly Format[],
): Pick<KpiErrorFacts, 'columns' | 'expected'> {
  const names = columnNames(header);
  const schema = closest(formats, names);
  return { columns: missingColumns(schema, names), expected: [schema.format] };
}

/** Returns the schema, of some formats, of whose required columns a header has the largest part. */
function closest(formats: readonly Format[], names: ReadonlySet<string>): Schema {
  const [best] = formats
    .map(schemaOf)
    .map((schema) => ({
      schema,
      lacking: missingColumns(schema, names).length / schema.required.length,
    }))
    .sort((a, b) => a.lacking - b.lacking);
  return (best as { schema: Schema }).schema;
}
