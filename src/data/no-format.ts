import { binaryKind } from './binary-kind.js';
import { KpiError, type KpiErrorFacts } from './errors.js';
import type { Schema } from './activity-schemas.js';
import { columnNames, missingColumns, schemaOf, SCHEMAS } from './schemas.js';
import type { Format } from './table.js';

const EXCERPT_LENGTH = 40;

/**
 * Returns the error for a text whose columns are those of no format.
 * @param rows its first row, as each delimiter would cut it
 * @param text from its first character that is not blank on
 */
export function noFormat(
  rows: readonly (readonly string[])[],
  text: string,
  address: string,
): KpiError {
  let best = { names: [] as readonly string[], known: 0, sense: -1 };
  for (const names of rows) {
    const known = knownColumns(columnNames(names));
    // Known columns count most, then the number of columns.
    const sense = known * 1000 + Math.min(names.length, 999);
    if (sense > best.sense) best = { names, known, sense };
  }
  // Take the delimiter that makes most sense of the header, to name real columns.
  const { names, known } = best;
  const isTable = names.length > 1 || known > 0;
  const excerpt = text
    .slice(0, EXCERPT_LENGTH)
    .replace(/\n[^]*/, '')
    .trimEnd();
  const kind = binaryKind(text);
  if (kind) return new KpiError('parse', { address, reason: 'packed', found: kind });
  if (/^<(!doctype html|html|head|body)\b/i.test(excerpt)) {
    return new KpiError('parse', { address, reason: 'web-page', found: excerpt });
  }
  if (!isTable || /^[<{[]/.test(excerpt) || excerpt.includes('\0')) {
    return new KpiError('parse', { address, reason: 'not-csv', found: excerpt });
  }
  return new KpiError('schema', { address, reason: 'columns', header: names });
}

/** The most required columns of any one format that a header has. */
const knownColumns = (names: ReadonlySet<string>): number =>
  Math.max(
    ...SCHEMAS.map((schema) => schema.required.length - missingColumns(schema, names).length),
  );

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
