import { KpiError } from './errors.js';
import { closest, columnNames, missingColumns } from './schemas.js';
import type { Format, Table } from './table.js';

/** A table in one of some formats. The two formats of activity share one type. */
export type TableOf<F extends Format> = Sharing<Table, F>;
type Sharing<T extends Table, F> = T extends Table
  ? F & T['format'] extends never
    ? never
    : T
  : never;

/**
 * The table, if it is of a format that the caller can use.
 * @throws KpiError `schema`
 */
export function expectFormat<F extends Format>(table: Table, formats: readonly F[]): TableOf<F> {
  checkFormat(table, formats);
  return table as TableOf<F>;
}

/** Checks that a table, known by its address and format, has one of some formats. */
export function checkFormat(
  { address, format }: { readonly address: string; readonly format: Format },
  formats: readonly Format[],
): void {
  if (formats.includes(format)) return;
  throw new KpiError('schema', { address, reason: 'format', found: format, expected: formats });
}

/**
 * Returns the same failure with the formats that this caller expected: several callers share one
 * load, and each must be told what the file should have been for it.
 */
export function expecting(error: KpiError, formats: readonly Format[]): KpiError {
  const { header } = error.facts;
  if (!header)
    return new KpiError(error.code, { ...error.facts, expected: formats }, { cause: error });
  const names = columnNames(header);
  const schema = closest(formats, names);
  const columns = missingColumns(schema, names);
  const facts = { ...error.facts, columns, expected: [schema.format] };
  return new KpiError(error.code, facts, { cause: error });
}
