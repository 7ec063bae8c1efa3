import type { DateFormat } from '../data/dates.js';
import type { Table } from '../data/table.js';
import { SlicedReader } from '../engine/sliced-reader.js';
import { unpacked } from '../engine/unpacked.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** A CSV file: its text, its bytes, or its bytes as they arrive. Bytes may be packed with gzip. */
export type CsvInput = string | ArrayBuffer | Uint8Array | AsyncIterable<Uint8Array>;

export interface CsvOptions {
  /** The name or address of the file, by which errors and figures call it. */
  readonly name?: string;
  /** The charset, if the file has one and is neither UTF-8 nor has a byte-order mark. */
  readonly charset?: string;
  /** How the file writes its days; `iso` by default. */
  readonly dateFormat?: DateFormat;
}

/**
 * Reads a CSV file into the table of its format, which is known by its columns. Rows that cannot be read
 * are left out and listed in `problems`.
 * @throws KpiError `parse` or `schema`, with the name as `address`
 */
export async function readCsv(
  input: CsvInput,
  { name = 'file.csv', charset, dateFormat = 'iso' }: CsvOptions = {},
): Promise<Table> {
  const reader = new SlicedReader(name, { charset: charset ?? null, dateFormat });
  for await (const piece of await plain(name, piecesOf(input))) await reader.push(piece);
  return reader.end();
}

/** The pieces of a file, unpacked if it is packed with gzip. */
async function plain(
  name: string,
  pieces: AsyncGenerator<Bytes, void>,
): Promise<AsyncGenerator<Bytes, void>> {
  const first = await pieces.next();
  if (first.done) return pieces;
  const file = { total: null, pieces };
  return (await unpacked(name, file, first.value)).pieces;
}

async function* piecesOf(input: CsvInput): AsyncGenerator<Bytes, void> {
  if (typeof input === 'string') yield new TextEncoder().encode(input);
  else if (input instanceof ArrayBuffer) yield new Uint8Array(input);
  else if (input instanceof Uint8Array) yield input as Bytes;
  else yield* input as AsyncIterable<Bytes>;
}
