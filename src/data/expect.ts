import { KpiError } from './errors.js';
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
export async function expecting(
  error: KpiError,
  formats: readonly (Format | 'figures')[],
): Promise<KpiError> {
  const { header } = error.facts;
  // Without this code, which only an error needs, the error goes without the columns.
  const code = header ? await import('./find-header.js').catch(() => null) : null;
  const lacking = header ? code?.lackingColumns(header, formats as readonly Format[]) : null;
  const facts = { ...error.facts, expected: formats, ...lacking };
  return new KpiError(error.code, facts, { cause: error });
}
