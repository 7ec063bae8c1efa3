import { DELIMITERS, HEADER_LENGTH, type Beginning } from './beginning.js';
import { LateCode } from './late-code.js';
import { parse } from './parse.js';
import { columnNames, recognise } from './schemas.js';

/** What finds a header that is not simply the first line, or says why there is none. */
export const lateFindHeader = new LateCode(() => import('./find-header.js'));

/**
 * Looks for the header row of a text: nearly always its first line. The other code finds the same, and
 * every other header.
 * @param isWhole whether nothing comes after the text
 * @throws KpiError `parse` where the text is no CSV, `schema` where its columns are those of no format;
 *   Lacking
 */
export function findHeader(text: string, address: string, isWhole: boolean): Beginning {
  const end = text.indexOf('\n') + 1;
  const line = end > 0 ? text.slice(0, end) : text;
  if (line.length <= HEADER_LENGTH) {
    if (end === 0 && !isWhole) return { header: null, blankLines: 0, start: 0 };
    for (const delimiter of DELIMITERS) {
      const { rows, unclosed } = parse(line, delimiter, true, 1);
      // Its end may be in another line: so may be the end of the header.
      if (unclosed >= 0) break;
      const names = rows[0] ?? [];
      const schema = recognise(columnNames(names));
      if (schema) return { header: { names, schema, delimiter }, blankLines: 0, start: 0 };
    }
  }
  return lateFindHeader.here().findAnyHeader(text, address, isWhole);
}
