import { KpiError } from './errors.js';
import { DELIMITERS, HEADER_LENGTH, type Beginning, type Header } from './beginning.js';
import { noFormat } from './no-format.js';
import { parse } from './parse.js';
import { columnNames, recognise } from './schemas.js';

// An error about a header needs this, too.
export { lackingColumns } from './lacking-columns.js';

/** A line before the header, such as `sep=;`, that tells a spreadsheet which delimiter to use. */
const INSTRUCTION = /^\s*"?sep=(?:.|\\t)"?[,;\t| ]*$/i;
/** More characters than such a line has. */
const INSTRUCTION_LENGTH = 64;

/**
 * Looks for the header row of a text that begins with it, with blank lines, or with a line `sep=;`.
 * @param isWhole whether nothing comes after the text
 * @throws KpiError `parse` where the text is no CSV, `schema` where its columns are those of no format;
 *   Lacking, as `parse` does
 */
export function findAnyHeader(text: string, address: string, isWhole: boolean): Beginning {
  const ink = text.search(/\S/);
  if (ink < 0 && isWhole) throw new KpiError('parse', { address, reason: 'empty' });
  const start = text.lastIndexOf('\n', ink < 0 ? text.length : ink) + 1;
  const blankLines = linesIn(text, start);
  if (ink < 0) return { header: null, blankLines, start };
  const line = lineAt(text.slice(start, ink + INSTRUCTION_LENGTH), 0);
  if (INSTRUCTION.test(line)) {
    // A spreadsheet does not show this line, so it does not count as a row.
    const after = start + line.length + 1;
    if (text.length < after && !isWhole) return { header: null, blankLines, start };
    const rest = findAnyHeader(text.slice(after), address, isWhole);
    return { ...rest, blankLines: blankLines + rest.blankLines, start: after + rest.start };
  }
  // Look at no more than this: otherwise the result would depend on where the text is cut into pieces.
  const beginning = text.slice(start, start + HEADER_LENGTH);
  const isAll = isWhole && text.length - start <= HEADER_LENGTH;
  const enough = isWhole || beginning.length === HEADER_LENGTH;
  const isLine = beginning.indexOf('\n', ink - start) >= 0;
  const rows = isLine || enough ? DELIMITERS.map((one) => firstRow(beginning, one, isAll)) : [];
  const isReady = enough || (isLine && rows.every(({ isClosed }) => isClosed));
  return { header: isReady ? headerOf(rows, text, ink, address) : null, blankLines, start };
}

interface FirstRow {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** Whether every quote of it is closed in its line. */
  readonly isClosed: boolean;
}

/**
 * @param isWhole whether nothing comes after the text: if more may come, an unfinished row does not
 *   count
 */
function firstRow(text: string, delimiter: string, isWhole: boolean): FirstRow {
  const end = text.indexOf('\n') + 1 || text.length;
  const line = parse(text.slice(0, end), delimiter, isWhole || text[end - 1] === '\n', 1);
  const isClosed = line.unclosed < 0;
  // A quoted column name may hold line ends.
  const { rows } = isClosed ? line : parse(text, delimiter, isWhole, 1);
  return { delimiter, names: rows[0] ?? [], isClosed };
}

function headerOf(rows: readonly FirstRow[], text: string, ink: number, address: string): Header {
  for (const { delimiter, names } of rows) {
    const schema = recognise(columnNames(names));
    if (schema) return { names, schema, delimiter };
  }
  const all = rows.map(({ names }) => names);
  throw noFormat(all, text.slice(ink), address);
}

/** The rest of the line from a character on. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** How many lines end before a character. */
function linesIn(text: string, before: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < before; at = text.indexOf('\n', at + 1)) {
    lines += 1;
  }
  return lines;
}
