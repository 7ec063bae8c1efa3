import type { Column } from './columns.js';
import { MARK } from './packed.js';
import type { Json } from './summary-file.js';
import type { ColumnWriter } from './write-columns.js';

/**
 * Packs plain data as JSON that `unpack` reads, to the last bit.
 * @param columns takes the typed columns
 * @param sources number of each source by its absolute address, which is not written
 * @throws TypeError for what is no plain data, with its path
 */
export function pack(
  value: unknown,
  columns: ColumnWriter,
  sources: ReadonlyMap<string, number>,
  path = 'figure',
): Json {
  const inside = (one: unknown, name: string | number): Json =>
    pack(one, columns, sources, `${path}.${name}`);
  switch (typeof value) {
    case 'string': {
      const source = sources.get(value);
      return source === undefined ? value : { [MARK]: `@${source}` };
    }
    case 'number':
      if (Object.is(value, -0)) return { [MARK]: '-0' };
      return Number.isFinite(value) ? value : { [MARK]: String(value) };
    case 'boolean':
      return value;
    case 'undefined':
      return { [MARK]: '' };
    case 'object':
      break;
    default:
      throw new TypeError(`${path} is a ${typeof value}`);
  }
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(inside);
  if (isColumn(value)) return { [MARK]: columns.add(value) };
  if (Object.getPrototypeOf(value) !== Object.prototype || MARK in value) {
    throw new TypeError(`${path} is no plain data`);
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, key)]));
}

const isColumn = (value: object): value is Column =>
  value instanceof Float64Array ||
  value instanceof Int32Array ||
  value instanceof Uint32Array ||
  value instanceof Uint8Array;
