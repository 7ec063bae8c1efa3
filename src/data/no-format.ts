import { binaryKind } from './binary-kind.js';
import { KpiError } from './errors.js';
import { columnNames, missingColumns, SCHEMAS } from './schemas.js';

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
