import type { Column } from './columns.js';
import type { Json } from './summary-file.js';

/** The only member of an object that stands for something that JSON does not have. */
export const MARK = '$';

/** What a value in a summary refers to. */
export interface Referred {
  readonly column: (at: number) => Column;
  /** The absolute address of a source. */
  readonly address: (at: number) => string;
}

/**
 * Makes the value that `pack` has packed.
 *
 * `{"$": 7}` is column 7, `{"$": "@0"}` the address of source 0, `{"$": "NaN"}` a number that JSON lacks, and
 * `{"$": ""}` is undefined.
 */
export function unpack(value: Json, referred: Referred): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => unpack(one, referred));
  const members = value as Readonly<Record<string, Json>>;
  const mark = members[MARK];
  if (typeof mark === 'number') return referred.column(mark);
  if (typeof mark === 'string') {
    if (mark === '') return undefined;
    return mark.startsWith('@') ? referred.address(Number(mark.slice(1))) : Number(mark);
  }
  return Object.fromEntries(
    Object.entries(members).map(([key, one]) => [key, unpack(one, referred)]),
  );
}
