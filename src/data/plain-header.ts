import { ACTIVITY_SCHEMAS, columnsOf } from './activity-schemas.js';
import { DELIMITERS, HEADER_LENGTH, type Header } from './beginning.js';
import { readName } from './read-name.js';

/**
 * The header of a file of activity, if it is the first line and can be read in one way only; else `null`.
 * `findHeader` finds the same, and every other header.
 * @param line without its end
 */
export function plainHeader(line: string): Header | null {
  const [delimiter, ...others] = DELIMITERS.filter((one) => line.includes(one));
  if (!delimiter || others.length || /["\r]/.test(line) || line.length > HEADER_LENGTH) return null;
  const names = line.split(delimiter).map((name) => readName(name).toLowerCase());
  const schema = ACTIVITY_SCHEMAS.find(({ required }) =>
    required.every((column) => names.includes(column)),
  );
  const isRepeated = (column: string): boolean =>
    names.indexOf(column) !== names.lastIndexOf(column);
  return schema && !columnsOf(schema).some(isRepeated) ? { names, schema, delimiter } : null;
}
