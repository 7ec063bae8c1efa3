import { ACTIVITY_SCHEMAS, type ActivitySchema } from './activity-schemas.js';
import { DELIMITERS, type Header } from './beginning.js';
import { readName } from './read-name.js';

/** No quotes, no other line ends, and not so long that `findHeader` looks at its beginning alone. */
const PLAIN = /^[^"\r]{1,65535}$/;

/** A header that can be read in one way only. */
export interface PlainHeader extends Header {
  readonly schema: ActivitySchema;
}

/**
 * The header of a file of activity, if it is the first line and no two columns have one name; else `null`.
 * `findHeader` finds the same, and every other header.
 * @param line without its end
 */
export function plainHeader(line: string): PlainHeader | null {
  const delimiter = DELIMITERS.find((one) => line.includes(one));
  if (!delimiter || !PLAIN.test(line)) return null;
  const names = line.split(delimiter).map((name) => readName(name).toLowerCase());
  const schema = ACTIVITY_SCHEMAS.find(({ required }) =>
    required.every((column) => names.includes(column)),
  );
  const isPlain = schema && new Set(names).size === names.length;
  return isPlain ? { names, schema, delimiter } : null;
}
